import { europeanDigits, markDecimals } from './numbers.ts';
import { searchWord } from './search-word.ts';
import { splitUnspaced } from './unspaced.ts';

/** A number, with what may stand around it: £4.2, 25%. */
const number = /^[^\p{L}\p{N}]*(\p{N}[\p{N}.,]*)[^\p{L}\p{N}]*$/u;

/** A typed word as the index has it. @param language BCP 47 */
export function indexedAs(word: string, language: string): string {
  const [, digits] = number.exec(europeanDigits(word)) ?? [];
  return digits ? markDecimals(digits, language).replace(/[.,]/g, '') : searchWord(word);
}

/** The letters of a word whose letters are indexed one by one, with a space between them. */
export const lettersOf = (word: string, language: string): string =>
  splitUnspaced(word, ' ')
    .split(' ')
    .map((part) => indexedAs(part, language))
    .filter(Boolean)
    .join(' ');
