/** The words of the notices on words that were not found. */
import { inQuotes } from './in-quotes.ts';
import {
  absentWords,
  closingQuote,
  language,
  openingQuote,
  partialResults,
  partialResultsFor,
} from '../../words/in-browsers.ts';

/** “a”, “b” and “c”. */
const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(language).format(words.map((word) => openingQuote + word + closingQuote));

/** @param words at least one */
export const saidAbsent = (words: readonly string[]): string =>
  absentWords({ count: words.length, words: listed(words) });

/**
 * @param answered the query without the words that were left out
 * @param leftOut the words that no result has
 */
export const saidPartial = (answered: string, leftOut: readonly string[]): string =>
  leftOut.length > 0
    ? partialResultsFor({ query: inQuotes(answered), words: listed(leftOut) })
    : partialResults;
