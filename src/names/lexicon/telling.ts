import type { Word } from '../compare/fold.ts';
import type { Assignment } from './assignment.ts';
import type { Spelling } from './spelling.ts';

/** Whether a text is the beginning of a longer form of the name. */
const beginsName = ({ name, aliases }: Spelling['name'], text: string) =>
  [name, ...aliases].some((one) => one.startsWith(`${text} `));

/**
 * Whether the typed words tell a name from others: the surname of a person; three words of a place or an
 * organisation, two if it is a team of authors or one of them is no everyday word, or its only word that is none; or all words
 * of a spelling.
 *
 * @param isWord whether a folded word is everyday English
 */
export function isTelling(
  { name, text, words, isPerson }: Spelling,
  { missing, matched, matchedHead, matchedStrong }: Assignment,
  isWord: (word: string) => boolean,
): boolean {
  // Fidel is Fidel Castro, and Fidel Ramos is not.
  if (missing === 0) return !isPerson || !beginsName(name, text);
  if (isPerson) return matchedHead;
  const own = words.filter(({ text, weak }) => !weak && !isWord(text));
  return (
    matchedStrong > (name.desk ? 1 : 2) ||
    (own.some((word) => matched.has(words.indexOf(word))) &&
      (matchedStrong > 1 || own.length === 1))
  );
}

/** What marks an everyday word among the plain words that is also a surname on the paper: fox, of Vicente Fox. */
export const surnameMark = '^';

/**
 * Whether all typed words that match, or all words that they match, are everyday English: treaty, from the North Atlantic Treaty
 * Organization; mark, from Mark Twain.
 *
 * @param isWord whether a folded word is everyday English
 */
export function areEveryday(
  typed: readonly Word[],
  { words }: Spelling,
  { matched, unmatched }: Assignment,
  isWord: (word: string) => boolean,
): boolean {
  const isPlain = ({ text, weak }: Word) => weak || unmatched.includes(text) || isWord(text);
  return typed.every(isPlain) || words.every((word, at) => !matched.has(at) || isPlain(word));
}
