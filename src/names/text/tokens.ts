import { hasUnspaced, unspacedLetter } from '../words/unspaced.ts';

/** A word of a text; in scripts that do not separate words, a letter. */
export interface Token {
  /** Composed (NFC). */
  word: string;
  /** The index of its first character in the text. */
  start: number;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const wordsAndLetters = new RegExp(
  `${unspacedLetter}\\p{M}*|(?:(?!${unspacedLetter})[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
);

/** Splits a text into words. */
export function tokenize(text: string): Token[] {
  const isComposed = text.normalize('NFC') === text;
  let end = 0;
  return (text.match(hasUnspaced(text) ? wordsAndLetters : words) ?? []).map((found) => {
    const start = text.indexOf(found, end);
    end = start + found.length;
    return { word: isComposed ? found : found.normalize('NFC'), start };
  });
}
