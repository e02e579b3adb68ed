/**
 * Places whose name begins with a point of the compass or with New, with that word in other languages: Südossetien, Ossétie du Nord, شمالی وزیرستان.
 * The rest of the name is compared word by word, in whatever letters it is. Common knowledge. For the build only.
 */

/** The English words, then those that other languages put before the rest, then after a bar those that they put after it. */
const POINTS: readonly string[] = [
  'North Northern|Nord Norte Noord Norra Põhja Észak Północny Północna Severní Severna Kuzey Северный Северная Северное Північна Північний شمال شمالی צפון उत्तरी उत्तर|Nord Norte Septentrional Settentrionale الشمالي الشمالية شمالی צפון',
  'South Southern|Süd Sud Sur Sul Zuid Södra Dél Południowy Południowa Jižní Južna Güney Южный Южная Южное Південна Південний جنوب جنوبی דרום दक्षिणी दक्षिण|Sud Sur Sul Meridional Meridionale الجنوبي الجنوبية جنوبی דרום',
  'East Eastern|Ost Est Este Oost Östra Kelet Wschodni Wschodnia Východní Istočna Doğu Восточный Восточная Восточное Східна Східний شرق شرقی מזרח पूर्वी|Est Este Oriental Orientale الشرقي الشرقية شرقی מזרח',
  'West Western|West Ouest Oeste Västra Nyugat Zachodni Zachodnia Západní Zapadna Batı Западный Западная Западное Західна Західний غرب غربی מערב पश्चिमी|Ouest Oeste Ovest Occidental Occidentale الغربي الغربية غربی מערב',
  'New|Neu Neue Nouveau Nouvelle Nueva Nuevo Nuova Nuovo Nova Novo Nieuw Nowy Nowa Nowe Nová Nový Yeni Nya Нью Новый Новая Новое نيو نیو ניו नई न्यू|',
];

/** The name with its first word in other languages; empty for others. */
export function namesByCompass(name: string): string[] {
  const [, first = '', rest = ''] = /^(\p{L}+) (\p{L}.*)$/u.exec(name) ?? [];
  const line = POINTS.find((points) => points.split('|')[0]?.split(' ').includes(first));
  if (!line) return [];
  const [english = [], before = [], after = []] = line.split('|').map((words) => words.split(' '));
  const others = [...english.filter((word) => word !== first), ...before];
  // German joins them, and so do readers: Nordwaziristan.
  const joined = rest.includes(' ') ? [] : [first, before[0] ?? ''];
  return [
    ...joined.map((word) => word + rest.toLowerCase()),
    ...others.map((word) => `${word} ${rest}`),
    ...after.map((word) => `${rest} ${word}`),
  ];
}
