import { foldLetters } from '../compare/fold-letters.ts';

let countries: ReadonlySet<string> | undefined;

/** The English names of all countries, folded, by the browser's own list (CLDR): Myanmar (Burma), Bosnia & Herzegovina. */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.map((code) => foldLetters(names.of(code) ?? '').replace(/ \(.*| &/g, '')));
}

/** Whether a folded text without weak words is the name of a country in English, or empty. */
export function isCountry(text: string): boolean {
  countries ??= countryNames();
  return !text || countries.has(text);
}
