/** What the notices above the results say of words that were not found. */
import { inQuotes } from '../query/syntax.ts';

/** “a”, “b” and “c”. */
function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}

/** @param words at least one */
export const absentWords = (words: readonly string[]): string =>
  `${listed(words)} ${words.length === 1 ? 'is' : 'are'} in no story.`;

/**
 * @param answered the query without the words that were left out
 * @param leftOut the words that no result has
 */
export const partialWords = (answered: string, leftOut: readonly string[]): string =>
  leftOut.length > 0
    ? `No story has all of these words. Results for ${inQuotes(answered)}, without ${listed(leftOut)}.`
    : 'No story has all of these words. These have some of them.';
