import { foldLetters } from '../compare/fold-letters.ts';

const punctuation = /[^\p{L}\p{M}\p{N}]+/gu;

/** A word as the engine searches for it: letters and digits, folded. `C.I.A.` is `cia`, `don’t` is `dont`. */
export const searchWord = (word: string): string => foldLetters(word).replace(punctuation, '');

/** A word as the engine indexes it by itself, without its accents, which it does not need either. */
const indexedWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(punctuation, '');

/** The form of a printed word that readers search for; undefined if the engine indexes the word under it already. */
export function otherForm(word: string): string | undefined {
  // Nearly all words are plain, and a page has hundreds.
  if (/^[!-~]*$/.test(word)) return undefined;
  const searched = searchWord(word);
  return searched === '' || searched === indexedWord(word) ? undefined : searched;
}
