/** What the notices above the results say of words that were not found. */
import { inQuotes } from '../query/terms.ts';

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
 * @param answered the rest of the query
 * @param leftOut the words that no result has, at least one
 */
export const partialWords = (answered: string, leftOut: readonly string[]): string =>
  `No story has all of these words. Results for ${inQuotes(answered)}, without ${listed(leftOut)}.`;
