/** Which part of a name a word is. */
import { hasUnspaced } from '../../../names/words/unspaced.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import type { Match } from '../../../names/lexicon/match.ts';
import { isPerson } from './kinds-of-names.ts';

const isBeginning = (word: string, name: string) => name.startsWith(word) && name !== word;

/** Whether a word is all of a name, and so no given name before a surname: Beyoncé. */
export const isName = (word: string, { name }: Match) => searchWord(word) === searchWord(name);

/** Whether a word means the first of several in names, or is a misspelling of it: Elizabeth, Elisabeth, of Elizabeth II. */
export const isFirst = (word: string, names: readonly Match[]) =>
  names.every(({ kind, name, asWritten }) => {
    const [first = '', ...more] = name.split(' ');
    const isSame = first === asWritten || searchWord(first) === searchWord(word);
    const isLonger = more.length > 0 ? isSame : hasUnspaced(name) && isBeginning(word, name);
    return kind === 'people' && isLonger;
  });

/** Whether a word is one of several in the name of a person, tells them, and no spelling of the name is it alone: Obama. */
export const isSurname = (word: string, match: Match) =>
  isPerson(match) &&
  match.telling &&
  [match.name, match.matched].every((one) => searchWord(one) !== searchWord(word));

/** Whether a word is the given name of a person's father in their own name: Salman, of Mohammed bin Salman. */
export const isFathers = (word: string, { name }: Match) =>
  searchWord(/ (?:bin|ibn|ben) (\S+)$/i.exec(name)?.[1] ?? '') === searchWord(word);

/** Whether a word in small letters stands before one with a capital, so that it is no given name: президент Путин. */
export const isSmallBefore = (before: string, word: string) =>
  /^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(word);
