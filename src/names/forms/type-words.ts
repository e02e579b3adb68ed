/**
 * Organisations and places whose name says what they are, with that word in other languages and at the other end: Aligarh Muslim
 * Univ., Universidad de Salamanca, Río Orinoco; and organisations with their country as an adjective: Chilean Socialist Party,
 * Socialist Party of Chile. Common knowledge. For the build only.
 */
import { pairs } from '../compare/pairs.ts';
import { placeNames } from './place-names.ts';

/** Words and phrases for one type, the English one first; without the accents of which `digraphVariants` makes two letters. */
const TYPES: readonly (readonly string[])[] = [
  'University of Technology, Technical University, Technological University, Technische Universitat, TU, Politechnika, Politecnico',
  'National Autonomous University, Universidad Nacional Autónoma',
  'Autonomous University, Universidad Autónoma, Universitat Autònoma',
  'National University, Universidad Nacional, Université nationale',
  'Free University, Freie Universitat, Université libre, Vrije Universiteit',
  'University, Univ, Universitat, Université, Universidad, Universidade, Università, Uniwersytet, Univerzita, Univerzitet, Universitet, Universitetet, Universitesi, Ulikool, Yliopisto, Egyetem, Sveuciliste, Univerza',
  'Ministry, Ministère, Ministerio, Ministerium',
  'Bank, Banco, Banque, Banca',
  'Foundation, Fundación, Fondation, Fondazione, Stiftung, Fundacja',
  'River, Rio, Fleuve, Rivière, Fiume, Fluss, Nehri, Rud, Nahr, Rijeka, Rzeka, Darya',
  'Lake, Lago, Lac, Jezero, Ozero, Jezioro, Golu',
  'Mount, Mt, Mountain, Monte, Mont, Jabal, Jebel, Kuh-e',
  'Mountains, Montes, Monts',
  'Island, Isla, Île, Isola, Ilha, Ostrov',
  'Islands, Islas, Îles, Isole, Ilhas',
  'Cape, Cabo, Cap, Capo, Kap',
  'Gulf, Golfo, Golfe, Golf',
  'Bay, Bahía, Baie, Baía',
  'Strait, Straits, Estrecho, Détroit, Stretto',
  'Province, Provincia, Provinz, Vilayet, Wilaya, Wilayat',
  'Oblast, Region, Región, Région',
  'Airport, Aeropuerto, Aéroport, Flughafen, Aeroporto',
  'Square, Plaza, Place, Piazza, Midan, Maidan, Meydan, Meydani',
  'Mosque, Masjid, Camii',
  'Stadium, Estadio, Stade, Stadion, Stadio',
].map((line) => line.split(', '));

/** University in other scripts, before or after the name of a place. */
const UNIVERSITIES: readonly (readonly [script: RegExp, before: string, after: string])[] = [
  [/^\p{sc=Han}+$/u, '', '大学'],
  [/^\p{sc=Hangul}+$/u, '', '대학교'],
  [/^\p{sc=Arabic}+$/u, 'جامعة ', ''],
  [/^\p{sc=Hebrew}+$/u, 'אוניברסיטת ', ''],
];

const LINK = /^(?:of(?: the)?|the|d(?:[eiou]|el|ella|es)|für)\s+/iu;

/** A type at either end of a name. */
interface Typed {
  others: readonly string[];
  /** The name without its type. */
  rest: string;
  isEnglish: boolean;
}

const plain = (text: string) => text.toLowerCase().replaceAll('.', '');

function typeOf(name: string): Typed | undefined {
  const text = plain(name);
  for (const words of TYPES) {
    for (const word of words) {
      const type = plain(word);
      const rest = text.startsWith(`${type} `)
        ? name.slice(word.length + 1)
        : text.endsWith(` ${type}`)
          ? name.slice(0, -word.length - 1)
          : '';
      const others = words.filter((other) => other !== word);
      if (rest) return { others, rest: rest.replace(LINK, ''), isEnglish: word === words[0] };
    }
  }
  return undefined;
}

/** The name with its type in other languages; empty for names that do not say what they are. */
export function namesByType(name: string): string[] {
  const typed = typeOf(name);
  if (!typed) return [];
  const { others, rest, isEnglish } = typed;
  const forms = others.map((other) => `${other} ${rest}`);
  if (!isEnglish) forms.push(`${name} ${others[0]}`);
  // Hormuz Strait, of the Strait of Hormuz
  else if (/^\S+ of /.test(name)) forms.push(`${rest} ${/^\S+/.exec(name)?.[0]}`);
  if (!/\buni/i.test(name)) return forms;
  const places = placeNames([rest]);
  const ofPlaces = places.flatMap((place) => {
    const [, before, after] = UNIVERSITIES.find(([script]) => script.test(place)) ?? [];
    return after === undefined ? [] : [`${before}${place}${after}`];
  });
  return [...forms, ...ofPlaces];
}

/** All words for types, which tell no name from another. */
export const typeWords = (): readonly string[] => TYPES.flat();

const ADJECTIVES = pairs(
  'Afghanistan Afghan Africa African Albania Albanian Algeria Algerian Argentina Argentine Armenia Armenian Australia Australian Austria Austrian ' +
    'Azerbaijan Azerbaijani Bangladesh Bangladeshi Belarus Belarusian Belgium Belgian Bolivia Bolivian Bosnia Bosnian Brazil Brazilian ' +
    'Britain British Bulgaria Bulgarian Cambodia Cambodian Canada Canadian Chile Chilean China Chinese Colombia Colombian ' +
    'Croatia Croatian Cuba Cuban Cyprus Cypriot Denmark Danish Ecuador Ecuadorian Egypt Egyptian Europe European Estonia Estonian Ethiopia Ethiopian ' +
    'Finland Finnish France French Georgia Georgian Germany German Ghana Ghanaian Greece Greek Hungary Hungarian Iceland Icelandic ' +
    'India Indian Indonesia Indonesian Iran Iranian Iraq Iraqi Ireland Irish Israel Israeli Italy Italian Japan Japanese Jordan Jordanian ' +
    'Catalonia Catalan Chechnya Chechen Crimea Crimean Kashmir Kashmiri Oromia Oromo Quebec Québécois Tibet Tibetan Tigray Tigrayan ' +
    'Kazakhstan Kazakh Kenya Kenyan Korea Korean Kosovo Kosovan Kurdistan Kurdish Kuwait Kuwaiti Kyrgyzstan Kyrgyz Laos Lao Latvia Latvian ' +
    'Lebanon Lebanese Libya Libyan Lithuania Lithuanian Malaysia Malaysian Mexico Mexican Moldova Moldovan Mongolia Mongolian ' +
    'Morocco Moroccan Myanmar Burmese Nepal Nepalese Netherlands Dutch Nigeria Nigerian Norway Norwegian Pakistan Pakistani ' +
    'Palestine Palestinian Peru Peruvian Philippines Philippine Poland Polish Portugal Portuguese Romania Romanian Russia Russian ' +
    'Scotland Scottish Serbia Serbian Singapore Singaporean Slovakia Slovak Slovenia Slovenian Somalia Somali Spain Spanish Sudan Sudanese ' +
    'Sweden Swedish Switzerland Swiss Syria Syrian Taiwan Taiwanese Tajikistan Tajik Thailand Thai Tunisia Tunisian Turkey Turkish ' +
    'Uganda Ugandan Ukraine Ukrainian Uzbekistan Uzbek Venezuela Venezuelan Vietnam Vietnamese Wales Welsh Yemen Yemeni Zimbabwe Zimbabwean',
);
const COUNTRIES = new Map([...ADJECTIVES].map(([country, adjective]) => [adjective, country]));

/** The country of an adjective: Polish, Poland. */
export const countryOf = (adjective: string): string | undefined => COUNTRIES.get(adjective);

/** The name of an organisation with its country as an adjective, or the other way round; empty for others. */
export function namesByCountry(name: string): string[] {
  const [, first = '', rest = ''] = /^(\p{L}+) (\p{L}.+)$/u.exec(name) ?? [];
  const country = COUNTRIES.get(first);
  if (country) return [`${rest} of ${country}`];
  const [, start = '', last = ''] = /^(.+) (?:of|for)(?: the)? (\p{L}+)$/u.exec(name) ?? [];
  const adjective = ADJECTIVES.get(last);
  return adjective ? [`${adjective} ${start}`] : [];
}

/** The name of an organisation that begins with a country, with the adjective for it, or the other way round; empty for others. */
export function withOtherCountry(name: string): string[] {
  const [, first = '', rest = ''] = /^(\p{L}+) (\p{L}.+)$/u.exec(name) ?? [];
  const other = COUNTRIES.get(first) ?? ADJECTIVES.get(first);
  return other === undefined ? [] : [`${other} ${rest}`];
}
