/** The names of countries, to tell where a place is from another name. */
import { foldLetters } from '../compare/fold-letters.ts';

let countries: ReadonlySet<string> | undefined;

/** All pairs of letters, as codes of countries have them. */
const codes = () =>
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + at / 26, 65 + (at % 26)));

/** Whether a folded text is a country in English, by the browser's own list (CLDR), or its code. */
export function isCountry(text: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  countries ??= new Set(codes().map((code) => foldLetters(names.of(code) ?? '')));
  return countries.has(text);
}
