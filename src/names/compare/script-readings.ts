import { hebrewForms } from '../words/affixes.ts';
import { withoutEnding } from '../words/endings.ts';
import { latinReadings, type LoadedRules } from './cyrillic.ts';

/** Titles before names, in letters other than Latin. */
const TITLE =
  /^(?:президент|премьер(?:-министр)?|министр|генерал|король|принц|папа|сэр|лорд|шейх|мулла|аятолла|(?:ال)?(?:شيخ|رئيس|ملك|ام[يی]ر|أمير|جنرال|عقيد|دكتور|سيد)|شیخ|ملا|آیت\s?الله|سید|جنرال|ڈاکٹر|مولانا|הנשיא|הגנרל|ראש הממשלה|ד["״]ר|הרב|शेख़?|डॉ\.?|श्री|শেখ|ড\.)\s+(?=\S{3})/u;

/** A text without the particles and endings that its language joins to names: לנתניהו, 북한의, Путина. */
function withoutAffixes(typed: string): string[] {
  const text = typed.toLowerCase().replaceAll('ё', 'е');
  const plain = text.split(' ').map(withoutEnding).join(' ');
  // Громыко А.А.
  const untitled = text.replace(TITLE, '').replace(/^(\S{3,}) (\p{L}\.) ?(\p{L}\.)$/u, '$2 $3 $1');
  // Greek as its alphabet has it: Αντώνης, Antonis.
  const greek = text.replaceAll('μπ', 'mp').replaceAll('ντ', 'nt').replaceAll('γκ', 'gk');
  return [...hebrewForms(text), ...[plain, untitled, greek].filter((one) => one !== text)];
}

/** Whether a text has letters of Hebrew, Arabic, South Asia, Thailand, the Caucasus, Ethiopia or East Asia. */
export const hasOtherScript = (typed: string): boolean =>
  /[\u0530-\u0e4e\u10a0-\u1357\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(typed);

const hasHan = (typed: string): boolean => /\p{sc=Han}/u.test(typed);

/**
 * The readings of a text in letters other than Latin: in Latin letters, and without affixes. Browsers load this when such letters
 * are typed.
 */
export const scriptReadings = (typed: string, rules: LoadedRules): string[] => [
  ...withoutAffixes(typed),
  ...latinReadings(typed, rules),
];

/** The readings of a text in any letters. Loads the code that reads them. */
export async function allReadings(typed: string, rules: LoadedRules): Promise<string[]> {
  const readings = scriptReadings(typed, rules);
  if (!hasOtherScript(typed)) return readings;
  const { otherReadings } = await import('./other-scripts.ts');
  readings.push(...otherReadings(typed));
  if (hasHan(typed)) {
    const { hanReadings } = await import('./han-readings.ts');
    readings.push(...hanReadings(typed, otherReadings));
  }
  return readings;
}
