import { withoutEnding } from '../words/endings.ts';
import { latinReadings, type LoadedRules } from './cyrillic.ts';
import type { KnownWord } from './han-sounds.ts';
import { withoutVowels } from './without-vowels.ts';

type WordsIn = (groups: string) => Promise<readonly KnownWord[]>;

/** Russian titles before names. */
const TITLE =
  /^(?:президент|премьер(?:-министр)?|министр|генерал|король|принц|папа|сэр|лорд|шейх|мулла|аятолла)\s+(?=\S{3})/u;

/** A text without the particles and endings that its language joins to names: 북한의, Путина. */
function withoutAffixes(typed: string): string[] {
  const text = typed.toLowerCase().replaceAll('ё', 'е');
  const plain = text.split(' ').map(withoutEnding).join(' ');
  // Громыко А.А.
  const untitled = text.replace(TITLE, '').replace(/^(\S{3,}) (\p{L}\.) ?(\p{L}\.)$/u, '$2 $3 $1');
  return [plain, untitled].filter((one) => one !== text);
}

/** The readings of a text in Cyrillic letters, and texts in any letters without affixes. */
const scriptReadings = (typed: string, rules: LoadedRules): string[] => [
  ...withoutAffixes(typed),
  ...latinReadings(typed, rules),
];

/** What reads the letters of a text other than Cyrillic: browsers load it when such letters are typed. */
async function readersOf(typed: string): Promise<((text: string) => string[])[]> {
  if (/[\u0370-\u03ff\u0530-\u1357]/.test(typed))
    return [(await import('./other-scripts.ts')).otherReadings];
  if (!/[\u3041-\u9fff\uac00-\ud7a3]/.test(typed)) return [];
  const { eastAsianReadings } = await import('./east-asian-scripts.ts');
  if (!/[\u3400-\u9fff]/.test(typed)) return [eastAsianReadings];
  const { hanReadings } = await import('./han-readings.ts');
  return [(text) => hanReadings(text, eastAsianReadings)];
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

/** The words of the lexicon that sound like a name from elsewhere in Chinese characters. Loads the code that compares them. */
async function soundsOf(typed: string, wordsIn: WordsIn): Promise<string[]> {
  if (!/[\u3400-\u9fff]/.test(typed)) return [];
  const [{ inPinyin }, { foreignParts, foreignReadings, groupsOfParts }] = await Promise.all([
    import('./han-readings.ts'),
    import('./han-sounds.ts'),
  ]);
  const parts = foreignParts(typed, inPinyin);
  return parts.length === 0 ? [] : foreignReadings(parts, await wordsIn(groupsOfParts(parts)));
}

/**
 * The readings of a text in any letters. Loads the code that reads them.
 *
 * @param wordsIn finds at least all words of the lexicon in some groups
 */
export async function allReadings(
  typed: string,
  rules: LoadedRules,
  wordsIn: WordsIn,
): Promise<string[]> {
  const readers = await readersOf(typed);
  const read = readers.flatMap((one) => one(typed));
  return [...withRoughReadings(typed, rules, read), ...(await soundsOf(typed, wordsIn))];
}
