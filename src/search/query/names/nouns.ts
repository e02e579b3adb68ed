/** Words of a query that are nouns rather than names. */
import type { Reading } from '../reading.ts';

/** Articles, which a person is seldom named with. */
export const article = /^(?:the|an?)$/i;

/** What stands before a noun and hardly ever before a name. */
const determiner = /^(?:an?|her|his|its|my|our|their|your|this|that|no|any|every|each|some)$/i;

/** What stands between two nouns or two names. */
export const joiner = /^(?:and|or|&)$/i;

/** Whether a Russian word is the plural of a surname that is a noun: голуби, Голубь. */
export const isPlural = (word: string, { texts }: Reading) =>
  /[иы]$/i.test(word) &&
  texts.some((text) => text.replace(/ь$/, '').toLowerCase() === word.slice(0, -1).toLowerCase());

/** Whether an everyday word stands in a query as a noun does. @param isNoun whether a word may be one, and is in no name */
export function isNounAt(
  words: readonly string[],
  at: number,
  isNoun: (at: number) => boolean,
): boolean {
  const [before = '', next = ''] = [words[at - 1], words[at + 1]];
  const isJoined = (to: number, other: number) =>
    joiner.test(words[to] ?? '') && other in words && isNoun(other);
  return (
    determiner.test(before) ||
    /^of$/i.test(next) ||
    (article.test(before) && next === '') ||
    isJoined(at - 1, at - 2) ||
    isJoined(at + 1, at + 2)
  );
}
