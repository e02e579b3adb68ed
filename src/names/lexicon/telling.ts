import type { Word } from '../compare/fold.ts';
import { chineseSize } from '../compare/chinese.ts';
import type { Assignment } from './assignment.ts';
import type { Spelling } from './spelling.ts';

/** Whether a text is the beginning of a longer form of the name. */
const beginsName = ({ name, aliases }: Spelling['name'], text: string) =>
  [name, ...aliases].some((one) => one.startsWith(`${text} `));

/** Whether the surname is the first word: Xi Jinping, Kim Jong-un, Lai Ching-te. */
function isSurnameFirst([surname, given, second, more]: readonly Word[]): boolean {
  if (
    !surname ||
    !given ||
    surname.text.length > 6 ||
    given.tied ||
    (given.weak && given.text !== 'ul') ||
    more
  )
    return false;
  return second ? second.tied : chineseSize(surname.text) === 1 && chineseSize(given.text) === 2;
}

/**
 * Whether the typed words identify a name. They have the surname of a person, the head word of a place or an organisation unless
 * it is an everyday word, three of its words, or all words of a spelling.
 *
 * @param isWord whether a folded word is everyday English
 */
export function isTelling(
  { name, text, words, head, isPerson }: Spelling,
  { missing, matched, matchedHead, matchedStrong }: Assignment,
  isWord: (word: string) => boolean,
): boolean {
  // Fidel is Fidel Castro, and Fidel Ramos is not.
  if (missing === 0) return !isPerson || !beginsName(name, text);
  if (isPerson) return matchedHead || (matched.has(0) && isSurnameFirst(words));
  return matchedStrong > 2 || (matchedHead && !isWord(words[head]?.text ?? ''));
}

/**
 * Whether all typed words that match, or all words that they match, are everyday English: treaty, from the North Atlantic Treaty
 * Organization; mark, from Mark Twain.
 *
 * @param isWord whether a folded word is everyday English
 */
export function isEveryday(
  typed: readonly Word[],
  { words }: Spelling,
  { matched, unmatched }: Assignment,
  isWord: (word: string) => boolean,
): boolean {
  const isPlain = ({ text, weak }: Word) => weak || unmatched.includes(text) || isWord(text);
  return typed.every(isPlain) || words.every((word, at) => !matched.has(at) || isPlain(word));
}
