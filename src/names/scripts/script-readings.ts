import { title, withoutEnding } from '../words/endings.ts';
import { latinReadings, type LoadedRules } from './cyrillic.ts';
import type { WordsIn } from './han-sounds.ts';
import { withoutVowels } from './without-vowels.ts';

/** Russian titles before names. */
const TITLE =
  /^(?:президент|премьер\S*|министр|генерал|корол\S+|принц|папа|канцлер|доктор|сэр|лорд|шейх|мулла|аятолла)\s+(?=\S{3})/u;

/** A text without the particles, titles and endings that its language joins to names: 북한의, Путина, クリントン大統領. */
export function withoutAffixes(typed: string): string[] {
  const text = typed.toLowerCase().replaceAll('ё', 'е');
  // A joiner of Persian that parts two words: سراج‌الدین
  const plain = text
    .split(/[ \u200c]/)
    .map(withoutEnding)
    .join(' ');
  // Громыко А.А.
  const untitled = text
    .replace(TITLE, '')
    .replace(title, '')
    .replace(/^(\S{3,}) (\p{L}\.) ?(\p{L}\.)$/u, '$2 $3 $1');
  return [plain, untitled].filter((one) => one !== text);
}

/** The readings of a text in Cyrillic letters, and texts in any letters without affixes. */
const scriptReadings = (typed: string, rules: LoadedRules): string[] => [
  ...withoutAffixes(typed),
  ...latinReadings(typed, rules),
];

type Reader = (text: string) => readonly string[] | Promise<readonly string[]>;

/** What reads the letters of a text other than Cyrillic: browsers load it when such letters are typed. */
async function readersOf(typed: string, wordsIn: WordsIn): Promise<Reader[]> {
  if (/[\u0370-\u03ff\u0530-\u1357]/.test(typed))
    return [(await import('./other-scripts.ts')).otherReadings];
  if (!/[\u3041-\u9fff\uac00-\ud7a3]/.test(typed)) return [];
  const { eastAsianReadings } = await import('./east-asian-scripts.ts');
  if (!/[\u3400-\u9fff]/.test(typed)) return [eastAsianReadings];
  const { hanReadings, inPinyin } = await import('./han-readings.ts');
  const { soundReadings } = await import('./han-sounds.ts');
  return [
    eastAsianReadings,
    (text) => hanReadings(text, eastAsianReadings),
    (text) => soundReadings(text, inPinyin, wordsIn),
  ];
}

/** Two words, which are not a Korean name: its two syllables would be any. A rough reading is not made rough again. */
const isForeign = (reading: string) =>
  /^[a-z]{2,}[ -].*[a-z]{3}$/.test(reading) && !/^\S+ \S+-\S+$/.test(reading);

/**
 * All readings of a text, with what they are without vowels.
 *
 * @param read the readings of letters other than Cyrillic; very short ones are too ambiguous, but not what is left of the text
 * without a title or a particle
 */
export function withRoughReadings(
  typed: string,
  rules: LoadedRules,
  read: readonly string[],
): string[] {
  const all = [
    ...scriptReadings(typed, rules),
    ...read.filter((one) => one.length > 3 || typed.includes(one)),
  ];
  return [
    ...new Set([...all, ...all.filter(isForeign).flatMap((one) => withoutVowels(one) ?? [])]),
  ];
}

/** The readings of a text in any letters. Loads the code that reads them. */
export async function allReadings(
  typed: string,
  rules: LoadedRules,
  wordsIn: WordsIn,
): Promise<string[]> {
  const texts = [typed, ...withoutAffixes(typed)];
  const readers = await readersOf(typed, wordsIn);
  const read = await Promise.all(readers.flatMap((one) => texts.map((text) => one(text))));
  return withRoughReadings(typed, rules, read.flat());
}
