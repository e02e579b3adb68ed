import { europeanDigits, markDecimals } from './numbers.ts';
import { searchWord } from './search-word.ts';
import { splitUnspaced } from './unspaced.ts';

/** A typed word as the index has it. @param language BCP 47 */
export const indexedAs = (word: string, language: string): string =>
  searchWord(markDecimals(europeanDigits(word), language));

/** The letters of a word whose letters are indexed one by one, with a space between them. */
export const lettersOf = (word: string, language: string): string =>
  splitUnspaced(word, ' ')
    .split(' ')
    .map((part) => indexedAs(part, language))
    .filter(Boolean)
    .join(' ');
