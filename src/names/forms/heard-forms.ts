/**
 * Spells names as they are heard: Embappe for Mbappé, Dvorzhak for Dvořák. The rules have the letters that a language pronounces
 * in its own way, and how English and Russian spell these sounds. A rule applies only to names that have letters of its language.
 * For the build only.
 */

interface Rule {
  /** Letters that a name of the language has, anywhere. */
  of?: RegExp;
  letters: RegExp;
  heard: string;
}

const FRENCH =
  /[çèêëîôû]|é(?!\b.*[áíóúñ])|(?<!\p{L})(?:jean|pierre|jacques|michel|fran[cç]ois|henri|andre|alain|claude|edouard|georges|guy|laurent|lionel|marcel|maurice|nicolas|olivier|patrice|philippe|rene|rachida|segolene|simone|yves|valery|arnaud|bruno|dominique|gilles|herve|lucien|raymond|roland|thierry|xavier|emmanuel|etienne|fabrice|gaston|leon|michele|martine|nathalie|sylvie|brigitte)(?!\p{L})/iu;
const POLISH =
  /ów(?!\p{L})|(?<!\p{L})rz|(?:[sc]k|dzk)[iayýá](?!\p{L})|wicz(?!\p{L})|czyk(?!\p{L})|[łąęńśźż]/iu;
/** Slavic names that may have lost their accents. */
const SOUTH_SLAVIC =
  /ov[aá](?!\p{L})|i[cć](?!\p{L})|(?<!\p{L})(?:iv[io]ca|zoran|janez|milan|borut|vaclav|václav|stjepan|franjo|zuzana|jiri|jiří|petr|karel|ante|ivo|drago|slavko|dusan|milos|zdravko|jadranka|kolinda|andrej|alenka|marjan|danilo)(?!\p{L})/iu;
const HUNGARIAN =
  /(?<!\p{L})(?:gyula|j[oó]zsef|l[aá]szl[oó]|istv[aá]n|ferenc|g[aá]bor|mikl[oó]s|j[aá]nos|imre|k[aá]lm[aá]n|s[aá]ndor|zolt[aá]n|tibor|b[eé]la|attila|p[eé]ter|andr[aá]s|k[aá]roly|gy[oö]rgy|mih[aá]ly)(?!\p{L})/iu;
const THAI =
  /(?:porn|[aeo]nrat|watra|wattana|[ae]chai|pong|j?aroen\p{L}*|kul|sombat|chan-o-cha|achorn|archa|thaworn|siri|chat|jiva)(?!\p{L})/iu;
const ARMENIAN = /[iy]an(?!\p{L})/iu;
const TURKISH =
  /[ğışİ]|[öüç].*c[aeuoıi]|c[aeuoıi].*[öüç]|(?<!\p{L})(?:[am]hmet|mehmet|recep|cem(?:al|il)?|cevdet|necati|ismet|mesut|bulent|bülent|turgut|murat|hikmet|tansu|nec[dm]et\p{L}*|kılıç\p{L}*)(?!\p{L})/iu;
/** Sounds of Belarusian that Russian lacks. */
const BELARUSIAN =
  /(?<!\p{L})(?:sviat|[sz]iarh|uladz|m[iy]kal|ali?aks|aly?aks|tsi)|(?<=\p{L})(?:ou|au)(?:sk|ka)|enka(?!\p{L})/iu;
/** Given names of Belarus. */
const BELARUSIAN_GIVEN =
  /(?<!\p{L})(?:ales|alya?ksandr|aliaksandr|andrei|dz[mi]\p{L}*|ihar|mik(?:ola|alai)|nil|pavel|ryhor|siarhei|stanislau|uladzimir|vasil|viktar|vital\p{L}*|yauhen\p{L}*|zianon|zmitser|anatol|henadz\p{L}*|maksim)(?!\p{L})/iu;
const VIETNAMESE =
  /(?<!\p{L})(?:nguyen|nguyễn|tran|trần|pham|phạm|phan|vo|võ|vu|vũ|dang|đặng|bui|bùi|ngo|ngô|duong|dương|thi|thị|van|văn|duc|minh)(?!\p{L})/iu;
/** Beginnings of words of Sanskrit, which Bengal and Nepal write with b and others with v. */
const SANSKRIT = 'i(?:r[aeg]|sh?[hnw]|jay|kram|nod|mal|dh?ya|nay|vek|pin)|asu|arun|asant|ed';
const SANSKRIT_B = new RegExp(`(?<!\\p{L})b(?=${SANSKRIT})`, 'giu');
const SANSKRIT_V = new RegExp(`(?<!\\p{L})v(?=${SANSKRIT})`, 'giu');
/** Names of Muslims, whose j Turkish spells with c: Necef, Ahmedinecad. */
const MUSLIM =
  /(?<!\p{L})(?:al-|el-|abd|a[kh]?m[ae]d|mahm|m[uo]hamm?|mohs|huss?[ae]in|hoss[ae]in|hass?an|ja['’]?afar|jam[ai]l|jal[ao]l|jaw[ae]d|javad|naj[ia]b|nejad|khal[ie](?:d|fa)|esma[iy]l|qass?[ei]m|amir|iraj|taj|haj|mujah?id|sajjad)/iu;
/** Given names of Somalis, whose h Somali spells with x. */
const SOMALI =
  /(?<!\p{L})(?:nuruddin|hassan sheikh|sheikh sharif|warsame|abdirahman|mohamed siad|farah|mohamud|abshir|barre)(?!\p{L})/iu;
/** Given names of Greeks, whose nt and mp are d and b in foreign names. */
const GREEK =
  /(?<!\p{L})(?:giannis|yannis|kyriakos|kostas|costas|giorgos|george|alexis|antonis|evangelos|nikos|dimitris|andreas|stefanos)(?!\p{L})/iu;
/** Syllables of Japanese. */
const JAPANESE = /^(?:(?:[kgsztdnhbpmyrwfj]|[csk]h|ts|[kgnhbpmr]y)?[aiueoō]+n?|[\s-])+$/i;
/** Given names of languages in which h is silent. */
const ROMANCE =
  /(?<!\p{L})(?:jo[aã]o|jos[eé]|jorge|juan|luis|luiz|carlos|fernando|paulo|pedro|pablo|eduardo|antonio|ant[oó]nio|manuel|miguel|francisco|jean|pierre|jacques|michel|fran[cç]ois|henri|andr[eé]|hugo|evo|ollanta|[oó]scar|ra[uú]l|felipe|ricardo|ernesto|alejandro|rafael|enrique|[aá]lvaro|vicente|diego|salvador|augusto|alfredo|alberto|gustavo|rodrigo|sergio|violeta|isabel|michelle|cristina)(?!\p{L})/iu;
const SPANISH =
  /[íóúñ]|(?<!\p{L})(?:ll(?:[au]|e(?!w)|osa)|(?:jorge|juan|jos[eé]|julio|javier|jaime)(?!\p{L}))/iu;

const RULES: readonly Rule[] = [
  // Polish, Czech, Hungarian, Romanian
  { letters: /(?<=[bdgkpt])rz(?=[aeiouyąęó])/giu, heard: 'zh' },
  { letters: /ř/giu, heard: 'rzh' },
  { of: POLISH, letters: /(?<=[aeiouyąęóáéí])ck(?=[iayýá](?!\p{L}))/giu, heard: 'tsk' },
  { of: POLISH, letters: /(?<!\p{L})rz(?=[aeiouyąęó])/giu, heard: 'zh' },
  { of: POLISH, letters: /ó/giu, heard: 'u' },
  { of: POLISH, letters: /ś(?=[mwl])/giu, heard: 'sh' },
  { of: POLISH, letters: /(?<![cskr])c(?=[aouyąęółln])/giu, heard: 'ts' },
  { of: SOUTH_SLAVIC, letters: /(?<=(?<!\p{L})|[aeiou])c(?=[aou])/giu, heard: 'ch' },
  { of: HUNGARIAN, letters: /(?<![zcs])s(?![zh])/giu, heard: 'sh' },
  // Armenian, as Russian writes it
  { of: ARMENIAN, letters: /(?<!\p{L})h(?=[aoe])/giu, heard: '' },
  // Serbian, without its accents
  { of: SOUTH_SLAVIC, letters: /dj/giu, heard: 'd' },
  // Russian and Ukrainian, as Polish writes them
  { letters: /ts(?=k[iy])/giu, heard: 'c' },
  // Basque, Catalan
  { letters: /tx/giu, heard: 'ch' },
  { letters: /(?<=\p{L})uig(?=d|(?!\p{L}))/giu, heard: 'uch' },
  { letters: /(?<![grn])gy(?=[aeiouáéíóöőúüű]|(?!\p{L}))/giu, heard: 'dy' },
  { of: /[ășțĂȘȚ]/u, letters: /c(?=[ei])/giu, heard: 'ch' },
  // Belarusian, as Russian writes it
  { of: BELARUSIAN, letters: /(?<!\p{L})sviat(?=l)/giu, heard: 'svet' },
  { of: BELARUSIAN, letters: /ts(?=[ie])/giu, heard: 't' },
  { of: BELARUSIAN, letters: /dz(?=[ie])/giu, heard: 'd' },
  { of: BELARUSIAN, letters: /(?<=[ao])u(?=sk|ka)/giu, heard: 'v' },
  { of: BELARUSIAN_GIVEN, letters: /[ai]u(?!\p{L})/giu, heard: 'ov' },
  { of: BELARUSIAN_GIVEN, letters: /(?:io|ae|e|ye)u(?!\p{L})/giu, heard: 'ev' },
  { of: BELARUSIAN_GIVEN, letters: /(?<=[bdlnv])ka(?!\p{L})/giu, heard: 'ko' },
  // Russian
  { letters: /(?<=o)e(?=vsk)/giu, heard: 'ye' },
  // Turkish
  { of: TURKISH, letters: /c(?=[aeuoıidm])/giu, heard: 'j' },
  { letters: /ğ/giu, heard: '' },
  { of: MUSLIM, letters: /j(?=[aeiou])/giu, heard: 'c' },
  // Persian: q as gh, ei as ai; Libyan Arabic: Hifter, Haftar
  { of: new RegExp(MUSLIM, 'iu'), letters: /(?<!\p{L})q(?=a)/giu, heard: 'gh' },
  { of: new RegExp(MUSLIM, 'iu'), letters: /(?<=\p{L}{4})ei(?!\p{L})/giu, heard: 'ai' },
  {
    of: new RegExp(MUSLIM, 'iu'),
    letters: /(?<=(?<!\p{L})[bcdfghjklmnqrstyz])i([bdfghjklmnqrstyz]{2})e(?=[rlmn](?!\p{L}))/giu,
    heard: 'a$1a',
  },
  // Afghan: Zabi-ullah
  { letters: /(?<=\p{L}i)h(?=ullah)/giu, heard: '' },
  // Somali
  { of: SOMALI, letters: /(?<![csk])h(?=[aeou])|(?<=[aeiou])h(?!\p{L})/giu, heard: 'x' },
  // Ethiopian: the servant of
  { letters: /(?<!\p{L})gebre-?(?=\p{L}{4})/giu, heard: 'g' },
  // Greek
  { of: GREEK, letters: /mp/giu, heard: 'b' },
  { of: GREEK, letters: /nt(?=[aeiou])/giu, heard: 'nd' },
  // French
  { letters: /çois(?!\p{L})/giu, heard: 'swa' },
  { letters: /(?<=\p{L})oît(?!\p{L})/giu, heard: 'wa' },
  { of: /^[^ğışöü]*$/i, letters: /ç(?=[aouã])/giu, heard: 's' },
  { of: FRENCH, letters: /(?<!\p{L})h(?=[aeiouéèêô])/giu, heard: '' },
  { of: ROMANCE, letters: /(?<!\p{L})h(?=[aeiouéèêô])/giu, heard: '' },
  { of: FRENCH, letters: /(?<=[nr])[dt](?!\p{L})/giu, heard: '' },
  { of: FRENCH, letters: /(?<=[eou]r|\p{L}{3}[aou])s(?!\p{L})/giu, heard: '' },
  { of: FRENCH, letters: /(?<=\p{L}{2})oy(?!\p{L})/giu, heard: 'ua' },
  { of: FRENCH, letters: /(?<!\p{L})pierre(?!\p{L})/giu, heard: 'pyer' },
  { of: FRENCH, letters: /(?<!\p{L})jean(?!\p{L})/giu, heard: 'zhan' },
  { letters: /(?<=ou)rt(?!\p{L})/giu, heard: 'r' },
  { letters: /ge(?=[ao])(?!or)/giu, heard: 'j' },
  { letters: /(?<=[aeiou]ch)et(?!\p{L})/giu, heard: 'ay' },
  { of: FRENCH, letters: /(?<=[aeiou][nv])et(?!\p{L})/giu, heard: 'ay' },
  { letters: /(?<=\p{L}{2})au(?:l?t|d)(?!\p{L})/giu, heard: 'o' },
  // Spanish, Portuguese, Italian
  { letters: /(?<!\p{L})ll(?=[aeou](?!yd|w))|ll(?=ende)|(?<=i)ll(?=o(?!\p{L}))/giu, heard: 'y' },
  { letters: /lh(?=(?:[ao]s?|ães)(?!\p{L}))/giu, heard: 'ly' },
  { letters: /nh(?=[ao]s?(?!\p{L}))/giu, heard: 'ny' },
  { letters: /(?<=\p{L})gli(?=[aeou])/giu, heard: 'ly' },
  { of: SPANISH, letters: /(?<!\p{L})v(?=[aeiouáéíóú])/giu, heard: 'b' },
  { of: SPANISH, letters: /j(?=[aeiouáéíóú])/giu, heard: 'h' },
  // German
  { letters: /dt(?!\p{L})/giu, heard: 't' },
  { letters: /sch(?:äu|au|aeu)ble/giu, heard: 'shoible' },
  // Nordic
  { letters: /skj/giu, heard: 'sh' },
  { letters: /aard(?!\p{L})/giu, heard: 'or' },
  { letters: /(?<!\p{L})kj/giu, heard: 'ch' },
  // English
  { letters: /(?<=(?<!\p{L})h)owe?(?!\p{L})/giu, heard: 'au' },
  { letters: /(?<=n)ew(?!\p{L})/giu, heard: 'yu' },
  { letters: /ight(?!\p{L})/giu, heard: 'ite' },
  { letters: /ough(?!\p{L})/giu, heard: 'off' },
  { letters: /(?<=[bcdr])own(?=e?(?!\p{L}))/giu, heard: 'aun' },
  { letters: /(?<=\p{L})awk(?=e?s?(?!\p{L}))/giu, heard: 'ok' },
  // Vietnamese
  { of: VIETNAMESE, letters: /(?<!\p{L})d(?=[uiơươ])/giu, heard: 'z' },
  // The article of a second name: Fazlur Rehman, Fazlurrehman
  { letters: /(?<=\p{L}{3}ur) (?=r[ae]h)/giu, heard: '' },
  { of: /ur r[ae]h/iu, letters: /(?<=\p{L}{3}u)r(?= r[ae]h)/giu, heard: 'l' },
  // Indian
  { letters: SANSKRIT_B, heard: 'v' },
  { of: new RegExp(SANSKRIT_V, 'iu'), letters: SANSKRIT_V, heard: 'b' },
  { letters: /ow(?=da)/giu, heard: 'au' },
  // Bengali surnames, which have an English and a written form
  { letters: /(?<=(?<!\p{L})(?:ban|mukh?|chatt))erj(?:ee|i)(?!\p{L})/giu, heard: 'opadhyay' },
  { letters: /(?<!\p{L})gang(?:uly|ooly)(?!\p{L})/giu, heard: 'gangopadhyay' },
  { letters: /(?<!\p{L})tagore(?!\p{L})/giu, heard: 'thakur' },
  // Japanese: passports have h for a long o
  { of: JAPANESE, letters: /(?<!\p{L})o(?=e)/giu, heard: 'oh' },
  // Japanese, in the system that its schools teach
  { of: JAPANESE, letters: /chi/giu, heard: 'ti' },
  { of: JAPANESE, letters: /shi/giu, heard: 'si' },
  { of: JAPANESE, letters: /tsu/giu, heard: 'tu' },
  // Thai, in the system of its Royal Society
  { of: THAI, letters: /j/giu, heard: 'ch' },
  { of: THAI, letters: /(?<!\p{L})(?=p(?!h)|t(?!h))(.)/giu, heard: '$1h' },
  { of: THAI, letters: /p(?=ong|an|[ai]ch)/giu, heard: 'ph' },
  { of: THAI, letters: /kul(?!\p{L})/giu, heard: 'kun' },
  { of: THAI, letters: /orn(?!\p{L})/giu, heard: 'on' },
  { of: THAI, letters: /shinawatra/giu, heard: 'chinnawat' },
  // African and Vietnamese: nasals that begin a word
  { letters: /(?<!\p{L})ng(?=[ou])/giu, heard: 'n' },
  { letters: /(?<!\p{L})gb/giu, heard: 'b' },
  { letters: /(?<!\p{L})(?=m[bp]|n[dkt])/giu, heard: 'e' },
];

const applied = (rules: readonly Rule[], name: string) =>
  rules.reduce((text, rule) => text.replace(rule.letters, rule.heard), name).toLowerCase();

/**
 * A name as it is heard, if its spelling tells that it is heard in another way: by all rules, and by those of
 * each language that it may be of, as one reader knows the given name and another the surname.
 */
export function heardForms(name: string): string[] {
  const own = RULES.filter(({ of }) => of === undefined || of.test(name));
  const byLanguage = [...Map.groupBy(own, ({ of }) => of).values()];
  const heard = [own, ...byLanguage].map((rules) => applied(rules, name));
  return [...new Set(heard)].filter((text) => text !== name.toLowerCase());
}
