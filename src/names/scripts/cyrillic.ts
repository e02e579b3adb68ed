/**
 * Latin readings of a text in Cyrillic letters. Russian newspapers spell foreign names by rules of
 * their own for each language, so one word has several readings: Си is Si, or Xi if it is Chinese.
 */
import type { chineseSize } from '../compare/chinese.ts';
import type { fold } from '../compare/fold.ts';
import { foldLetters } from '../compare/fold-letters.ts';
import { pairs } from '../compare/pairs.ts';
import type { transliterate } from '../compare/romanise.ts';

/** Rules that a lookup has loaded. An import would add a list of exports to the script that has them. */
export interface LoadedRules {
  fold: typeof fold;
  transliterate: typeof transliterate;
  chineseSize: typeof chineseSize;
}

/** Patterns and what replaces them, in order. */
type Rules = readonly (readonly [RegExp, string])[];

const rules = (table: string): Rules =>
  [...pairs(table)].map(([pattern, latin]) => [new RegExp(pattern, 'g'), latin]);

/** English, French and German names (Gilyarevsky and Starostin, Foreign Names in Russian). */
const WESTERN = rules(
  'дж j ' + // Джонсон, Johnson
    'д(?=ь) gy дь?ю gyu нь ny ' + // Надь, Nagy; Дюрчань, Gyurcsány
    '(?<![а-яё])у(?=[аеиоэ]) w ' + // Уильям, William
    '(?<=[бвгджзк-нп-тф-щ])ю u ' + // Трюдо, Trudeau
    '(?<=[бвгджзк-нп-тф-щ])я a ' + // Николя, Nicolas
    'ц z ' + // Шольц, Scholz
    'ауэ owe ' + // Эйзенхауэр, Eisenhower
    'ье(?![а-я]) ier (?<=[сц]к)ая(?![а-я]) a ' + // Дювалье, Duvalier; Сухоцкая, Suchocka
    '(?<![а-я])фон(?![а-я]) von (?<![а-я])ди(?![а-я]) de ' + // фон Вайцзеккер; ди Мелу, de Mello
    'ё o ' + // Кёльн, Köln
    'х h',
);
/** Russian г for a foreign h: Тегеран, Гонконг. */
const WITH_H = rules('г(?=[аеиоуэ]) h');
/** Vietnamese names: Зьем, Diem; Зяп, Giap; Чан, Tran. */
const VIETNAMESE = rules('зь d зя gia нь nh ч tr ы u ш s');
/**
 * Russian а for an English u in a name of one syllable: Трамп, Trump; ер for ur: Стерджен, Sturgeon; and the
 * Portuguese душ and ш for s: Сантуш, Santos.
 */
const WITH_U = rules(
  '(?<=(?<![а-я])[бвгджзк-нп-тф-щ]+)а(?=[бвгджзк-нп-тф-щ]+(?![а-я])) u ' +
    'дж(?=е) g (?:ё|[её]р)(?=[бвгджзк-нп-тф-щ]) ur ью u эй a ай(?=т|н) i нья gna (?<![а-я])душ dos (?<=[аеиоу])ш(?![а-я]) s',
);
/** Letters of Serbian, Macedonian, Kazakh and Tajik that Russian lacks, and г in Ukrainian: Кривий Ріг. */
const OTHERS = rules(
  'г(?=.*[іїєґ])|(?<=[іїєґ].*)г h ђ|џ dj ћ ć ј j љ lj њ nj ѓ gj ќ kj қ q ғ gh ң ng ө o [ұүӯ] u ә a [һҳ] h ҷ j',
);

/** Mandarin in the system of Palladius, to pinyin: Цзиньпин, Jinping. */
const CHINESE = rules(
  'цз(?=[иеюя]) j цз z чж zh ц(?=[иеюя]) q ц c с(?=[иеюя]) x ш sh ч ch х h ж r ' +
    '(?<![бвгджзк-нп-тф-щa-z])(?=[иеюя]) y (?<![а-яёa-z])у wu ' +
    '(?<=[гкдтлнhrzcs])о(?!у) uo нь n н(?![аеиоуыэюя]) ng у(?=ng) o ю(?=ng) io ю(?=n|а|э) u юй u ' +
    'ю iu я ia е ie ы i в w yi(?=[aeo]) y yiu you',
);

/** Korean names of three syllables in the system of Kontsevich and in older spellings. */
const KOREAN = rules(
  'цой|чхве choi хве hoe чж|чх|ч j х h (?<![а-я])ё yo ён(?![а-я]) yung [ео]н(?![а-я]) ong ы u э ae р(?![а-я])|ль l е(?![а-я]) ye',
);

/** Japanese in the system of Polivanov: Синдзо, Shinzo. */
const JAPANESE = rules(
  'дз(?=[июя]) j дз z с(?=[июя]) sh т(?=[июя]) ch ц ts х h (?<=[jh])ю u (?<=[jh])я a',
);

const applied = (text: string, ...tables: Rules[]) =>
  foldLetters(tables.flat().reduce((rest, [pattern, latin]) => rest.replace(pattern, latin), text));

const isKorean = (text: string) => /^[а-яё]{1,5}[\s-]+[а-яё]{1,5}[\s-]+[а-яё]{1,5}$/.test(text);
const isJapanese = (text: string) =>
  /^(?:(?:[^аеиоуыэюяёйн\s]{0,2}н?[аиоуэюяё]й?|н(?![аиоуэюяё]))+(?:\s+|$))+$/.test(text);

/** @returns nothing for a text without Cyrillic letters, and for a single short word: мир */
export function latinReadings(
  typed: string,
  { fold, transliterate, chineseSize }: LoadedRules,
): string[] {
  const read = (...given: Parameters<typeof applied>) => transliterate(applied(...given));
  const text = OTHERS.reduce(
    (rest, [pattern, latin]) => rest.replace(pattern, latin),
    typed.normalize('NFC').toLowerCase().trim(),
  );
  if (!/[а-яё]{4}|[а-яё].*[\s-].*[а-яё]/.test(text)) return [];
  const chinese = read(text, CHINESE);
  const isChinese = chinese.split(/[\s-]+/).every((word) => chineseSize(word) > 0);
  const plain = read(text);
  // Comparison reads single words letter by letter (romanise.ts), but does not know particles there.
  const readings = fold(plain).some(({ weak }) => weak) ? [plain] : [];
  if (isChinese) readings.push(chinese);
  if (isKorean(text)) readings.push(read(text, KOREAN), read(text, VIETNAMESE));
  else {
    readings.push(read(text, WESTERN), read(text, WITH_H, WESTERN));
    // Г may be g in one name and h in the next: Густав Гусак, Gustáv Husák.
    const [, given, surname] = /^(.+\s)(\S+)$/.exec(text) ?? [];
    if (given && surname) readings.push(read(given, WESTERN) + read(surname, WITH_H, WESTERN));
  }
  if (!isChinese && !isKorean(text)) readings.push(read(text, WITH_U, WESTERN));
  if (isJapanese(text)) readings.push(read(text, JAPANESE));
  return [...new Set(readings)];
}
