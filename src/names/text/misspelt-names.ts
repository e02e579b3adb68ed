/** Finds names of the publication that a text misspells in one letter, so that they get no link. */
import { givenNamesLike } from '../forms/given-names.ts';
import type { Block } from './candidates.ts';
import type { Nameable } from './name-forms.ts';
import { tokenize } from './tokens.ts';

/** The fewest letters of the misspelt word, and of the one beside it: shorter ones differ by a letter too often. */
const fewest = { misspelt: 6, beside: 5 };

const isLong = (word: string) => word.length >= fewest.misspelt && /^\p{Lu}\p{Ll}+$/u.test(word);

const undoubled = (word: string) => word.replace(/(\p{L})\1/gu, '$1');

const sortedLetters = (word: string) => [...word].sort().join('');

/** Whether two words differ only in letters that one has once and the other twice, or by two neighbours in the other order. */
function isSlip(typed: string, right: string): boolean {
  if (typed === right || typed.charAt(0) !== right.charAt(0)) return false;
  if (undoubled(typed) === undoubled(right)) return true;
  const at = [...typed].findIndex((letter, index) => letter !== right[index]);
  const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at);
  return swapped + typed.slice(at + 2) === right;
}

/**
 * Prepares the search for misspelt names. One is found if its last word differs from that of a name or an alias by doubled or
 * transposed letters, the word before it is the same, and no name has that spelling. As Hofmann and Hoffmann may be two people, a
 * spelling that is shorter or longer counts only in a text that has the right one too. Given names are passed over.
 */
export function createMisspellingFinder(names: readonly Nameable[]) {
  const known = new Set<string>();
  /** Last words by what they have in common with their misspellings. */
  const byLetters = new Map<string, Set<string>>();
  const pairs = new Set<string>();
  for (const { name, sortAs, aliases } of names) {
    for (const { word } of tokenize(sortAs)) known.add(word);
    for (const form of [name, ...aliases]) {
      const words = tokenize(form).map(({ word }) => word);
      for (const word of words) known.add(word);
      const [beside = '', last = ''] = words.slice(-2);
      if (beside.length < fewest.beside || !isLong(last)) continue;
      if (givenNamesLike(last.toLowerCase()).length > 0) continue;
      pairs.add(`${beside} ${last}`);
      for (const key of [undoubled(last), sortedLetters(last)]) {
        byLetters.set(key, (byLetters.get(key) ?? new Set()).add(last));
      }
    }
  }
  const meantBy = (word: string, written: readonly string[]): string[] =>
    isLong(word) && !known.has(word)
      ? [undoubled(word), sortedLetters(word)]
          .flatMap((key) => [...(byLetters.get(key) ?? [])])
          .filter((right) => isSlip(word, right))
          .filter((right) => word.length === right.length || written.includes(right))
      : [];
  return {
    /** Whether a text with these words may misspell a name. */
    mayMisspell: (words: readonly string[]): boolean =>
      words.some((word) => meantBy(word, words).length > 0),
    /** The misspelt names in a text, each with the index of its block and the words that are meant. */
    find(blocks: readonly Block[]) {
      const texts = blocks.map(({ text }) => ({ text, tokens: tokenize(text) }));
      const written = texts.flatMap(({ tokens }) => tokens.map(({ word }) => word));
      return texts.flatMap(({ text, tokens }, block) =>
        tokens.flatMap(({ word, start }, index) => {
          const before = tokens[index - 1];
          const right = meantBy(word, written).find((one) => pairs.has(`${before?.word} ${one}`));
          if (!before || right === undefined) return [];
          if (!/^\s$/.test(text.slice(before.start + before.word.length, start))) return [];
          const meant = `${before.word} ${right}`;
          return [{ block, start: before.start, end: start + word.length, meant }];
        }),
      );
    },
  };
}
