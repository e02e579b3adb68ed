import { withoutEnding } from '../words/endings.ts';
import { latinReadings, type LoadedRules } from './cyrillic.ts';
import { withoutVowels } from './without-vowels.ts';

/** Titles before names, in letters other than Latin. */
const TITLE =
  /^(?:президент|премьер(?:-министр)?|министр|генерал|король|принц|папа|сэр|лорд|шейх|мулла|аятолла|(?:ال)?(?:شيخ|رئيس|ملك|ام[يی]ر|أمير|جنرال|عقيد|دكتور|سيد)|شیخ|ملا|آیت\s?الله|سید|جنرال|ڈاکٹر|مولانا|הנשיא|הגנרל|ראש הממשלה|ד["״]ר|הרב|शेख़?|डॉ\.?|श्री|শেখ|ড\.)\s+(?=\S{3})/u;

/** A text without the particles and endings that its language joins to names: 북한의, Путина. */
function withoutAffixes(typed: string): string[] {
  const text = typed.toLowerCase().replaceAll('ё', 'е');
  const plain = text.split(' ').map(withoutEnding).join(' ');
  // Громыко А.А.
  const untitled = text.replace(TITLE, '').replace(/^(\S{3,}) (\p{L}\.) ?(\p{L}\.)$/u, '$2 $3 $1');
  return [plain, untitled].filter((one) => one !== text);
}

/** The readings of a text in letters other than Latin that take little to know: those of Cyrillic letters. */
export const scriptReadings = (typed: string, rules: LoadedRules): string[] => [
  ...withoutAffixes(typed),
  ...latinReadings(typed, rules),
];

/** What reads the letters of a text, besides Cyrillic: each script comes in a file of its own. */
async function readersOf(typed: string): Promise<((text: string) => string[])[]> {
  if (/\p{sc=Han}/u.test(typed)) {
    const [{ hanReadings }, { eastAsianReadings }] = await Promise.all([
      import('./han-readings.ts'),
      import('./east-asian-scripts.ts'),
    ]);
    return [(text) => hanReadings(text, eastAsianReadings)];
  }
  if (/[\u3041-\u30ff\uac00-\ud7a3]/.test(typed))
    return [(await import('./east-asian-scripts.ts')).eastAsianReadings];
  if (/[\u0900-\u0ddf]/.test(typed)) return [(await import('./indian-scripts.ts')).indianReadings];
  return /[\u0370-\u03ff\u0530-\u1357]/.test(typed)
    ? [(await import('./other-scripts.ts')).otherReadings]
    : [];
}

/** Two words, which are not a Korean name: its two syllables would be any. */
const isForeign = (reading: string) =>
  /^[a-z]{2,}[ -].*[a-z]{3}/.test(reading) && !/^\S+ \S+-\S+$/.test(reading);

/** Adds what the readings are without vowels. Very short readings are too ambiguous. */
export const completeReadings = (readings: readonly string[]): string[] => {
  const long = readings.filter((reading) => reading.length > 3);
  return [
    ...new Set([
      ...long,
      ...long.filter(isForeign).flatMap((reading) => withoutVowels(reading) ?? []),
    ]),
  ];
};

/** The readings of a text in any letters. Loads the code that reads them. */
export async function allReadings(typed: string, rules: LoadedRules): Promise<string[]> {
  const readers = await readersOf(typed);
  return completeReadings([
    ...scriptReadings(typed, rules),
    ...readers.flatMap((read) => read(typed)),
  ]);
}
