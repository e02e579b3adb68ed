import type { Word } from '../compare/fold.ts';
import { isArticle } from '../compare/weak-words.ts';
import type { IndexTerm } from './index-terms.ts';

/** One to three consecutive words of the query, written as one, which may mean one word of a name. */
export interface QueryTerm {
  text: string;
  /** The index of its first word in the query. */
  from: number;
  /** The number of words that it joins. */
  size: 1 | 2 | 3;
  /**
   * A particle that was cut off the word, and that the name must have next to it: alqaida,
   * binladen.
   */
  needs: '' | 'article before' | 'bin before' | 'article after';
}

/**
 * All terms of a query: its words, two or three of them joined, and words without a particle that
 * was joined to them.
 */
export function queryTerms(words: readonly Word[]): QueryTerm[] {
  return words.flatMap((word, from) => {
    const terms: QueryTerm[] = [];
    const add = (text: string | undefined, size: QueryTerm['size'], needs: QueryTerm['needs']) => {
      if (text !== undefined) terms.push({ text, from, size, needs });
    };
    const next = words[from + 1];
    const third = words[from + 2];
    if (next) add(word.text + next.text, 2, '');
    const areShort = [word, next, third].every((one) => one && one.text.length <= 6);
    if (next && third && areShort) add(word.text + next.text + third.text, 3, '');
    if (word.weak) return terms;
    add(word.text, 1, '');
    add(/^[aeu]l(.{4,})$/.exec(word.text)?.[1], 1, 'article before');
    add(/^(?:bin|ibn|ben)(.{3,})$/.exec(word.text)?.[1], 1, 'bin before');
    add(/^(.{3,})[aeu][lrtd]$/.exec(word.text)?.[1], 1, 'article after');
    return terms;
  });
}

/** Whether a spelling has the particle that the term needs next to its words. */
export function hasNeeded(
  { needs }: QueryTerm,
  words: readonly Word[],
  { at, size }: Pick<IndexTerm, 'at' | 'size'>,
): boolean {
  const beside = words[needs === 'article after' ? at + size : at - 1]?.text ?? '';
  return needs === '' || (needs === 'bin before' ? isSon(beside) : isArticle(beside, true));
}

/** Whether a folded word is "son of" in one of its romanisations. */
export function isSon(word: string): boolean {
  return /^(?:bin|ibn|ben)$/.test(word);
}
