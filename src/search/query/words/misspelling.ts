/** Words that are typed for others. */
import { indexedAs } from '../../../names/words/indexed-word.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import type { Hits } from '../hits.ts';
import { otherLetters } from './arabic.ts';
import type { WordSearch } from './word-hits.ts';

/** The shortest word that is corrected beside a word that the paper prints beside the word that was meant. */
const shortestBeside = 4;

/** How many pages are read to see what they print beside a word. */
const mostRead = 4;

/** The shortest word that is corrected alone, and the beginnings by which the word that was meant is looked for. */
const shortestCorrected = 5;

/** Each vowel costs four searches, so longer words are not tried with others. */
const longestRevowelled = 14;
const beginnings = [5, 4, 3];

const vowels = ['a', 'e', 'i', 'o', 'u'];

/** A word without what readers mix up by ear: doubled letters, y for i, f for ph. */
const asHeard = (word: string) =>
  word
    .replaceAll('y', 'i')
    .replaceAll('ph', 'f')
    .replace(/(\p{L})\1/gu, '$1');

/**
 * Whether a word is probably a misspelling of another: one letter is wrong, missing, added or exchanged with the next; in words
 * of nine letters and more, two (optimal string alignment distance). Or other letters are doubled, or it sounds the same.
 */
export function isMisspelling(typed: string, meant: string): boolean {
  if (typed !== meant && typed[0] === meant[0] && asHeard(typed) === asHeard(meant)) return true;
  const most = typed.length < 9 ? 1 : 2;
  if (typed === meant || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > most) {
    return false;
  }
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const own = [row];
    for (let at = 1; at <= meant.length; at += 1) {
      const isSame = typed[row - 1] === meant[at - 1];
      let cost = Math.min(
        (above[at] ?? 0) + 1,
        (own[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (
        row > 1 &&
        at > 1 &&
        typed[row - 1] === meant[at - 2] &&
        typed[row - 2] === meant[at - 1]
      ) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      }
      own.push(cost);
    }
    [before, above] = [above, own];
  }
  return (above[meant.length] ?? most + 1) <= most;
}

/** A word with two letters after the first in the other order: lighthouse, for lihgthouse. */
const swapped = (word: string) =>
  beginnings.map(
    (at) => word.slice(0, at - 2) + word.charAt(at - 1) + word.charAt(at - 2) + word.slice(at),
  );

/** A word with another vowel, wherever it has one after its first letter: norovirus, for noravirus. */
const otherVowels = (word: string) =>
  Array.from(word).flatMap((letter, at) =>
    at > 0 && vowels.includes(letter)
      ? vowels
          .filter((other) => other !== letter)
          .map((other) => word.slice(0, at) + other + word.slice(at + 1))
      : [],
  );

/**
 * The word of the paper that a typed one is probably a misspelling of.
 *
 * @param search of the pages of the paper
 * @throws what the engine throws
 */
export async function correctionOf(
  typed: string,
  { bestFor, exactly, language }: Pick<WordSearch, 'bestFor' | 'exactly' | 'language'>,
): Promise<string | undefined> {
  const word = indexedAs(typed, language);
  const commonest = async (others: readonly string[]) => {
    const found = await Promise.all(
      others.map(async (other) => ({ other, hits: await exactly(other) })),
    );
    const [best] = found.sort((a, b) => b.hits.size - a.hits.size);
    return best && best.hits.size > 0 ? best.other : undefined;
  };
  const alike = /^\p{sc=Arabic}{3,}$/u.test(word) ? await commonest(otherLetters(word)) : undefined;
  if (alike !== undefined) return alike;
  if (word.length < shortestCorrected || !/^\p{L}+$/u.test(word)) return undefined;
  const difference = (other: string) => Math.abs(other.length - word.length);
  const startsOf = (text: string) =>
    [text.length, ...beginnings].map((length) => text.slice(0, length));
  const starts = [word, asHeard(word)].flatMap(startsOf);
  for (const start of new Set([...starts, ...swapped(word)])) {
    const words = (await bestFor(start)).flatMap((page) => page.words);
    const close = words.filter((other) => isMisspelling(word, other));
    const [meant] = close.sort((a, b) => difference(a) - difference(b));
    if (meant) return meant;
  }
  if (word.length > longestRevowelled) return undefined;
  // Too many other words may have the same beginning.
  return commonest(otherVowels(word));
}

/** A word that stands in a query before another one, or behind it, with the pages that have it. */
export interface Neighbour {
  text: string;
  isBefore: boolean;
  hits: Hits;
}

/**
 * The word that the paper prints beside a neighbour of a typed word, and that this is probably a misspelling of: street, behind
 * Milner.
 *
 * @throws what the engine throws
 */
export async function correctionBeside(
  typed: string,
  neighbours: readonly Neighbour[],
  { printedOn, language }: Pick<WordSearch, 'printedOn' | 'language'>,
): Promise<string | undefined> {
  const word = indexedAs(typed, language);
  if (word.length < shortestBeside || !/^\p{L}+$/u.test(word)) return undefined;
  for (const { text, isBefore, hits } of neighbours) {
    const own = indexedAs(text, language);
    const best = [...hits.values()].sort((a, b) => b.score - a.score).slice(0, mostRead);
    const texts = (await Promise.all(best.map(printedOn))).flat();
    for (const words of texts.map((some) => some.map(searchWord))) {
      const meant = words.find(
        (other, at) => words[isBefore ? at - 1 : at + 1] === own && isMisspelling(word, other),
      );
      if (meant) return meant;
    }
  }
  return undefined;
}
