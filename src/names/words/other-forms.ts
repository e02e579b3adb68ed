/** Under which forms the engine indexes a word, apart from that of `searchWord`. */
import { hebrewForms } from './affixes.ts';
import { marker } from './marker.ts';
import { europeanDigits, markDecimals } from './numbers.ts';
import { searchWord } from './search-word.ts';
import { hasUnspaced } from './unspaced.ts';

/** A word as the engine indexes it by itself, without its accents, which it does not need either. */
export const indexedWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** A printed word with something short before an apostrophe, which readers leave out: L’Aquila, N’Djamena, O’Connor. */
const beforeApostrophe = /^\P{L}*\p{L}{1,2}['’ʼ](\p{L}{3,})/u;

/** A possessive, which the engine takes for a plural: Xi’s. */
const possessive = /^[^\p{L}]*(\p{L}+)['’ʼ]s?[^\p{L}]*$/u;

/** A compound with hyphens: cease-fire. */
const hyphened = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+)[^\p{L}\p{N}]*$/u;

/** The word under which a compound with hyphens is indexed in addition. @param joined folded, without its hyphens */
export const hyphenedWord = (joined: string): string => `${joined}${marker}-`;

/** The forms of a printed word under which the engine does not index it by itself. */
export function otherForms(word: string): string[] {
  // Most words are plain, and a page has hundreds.
  if (/^[a-z]*[.,]?$/i.test(word)) return [];
  const forms: string[] = [];
  // Each letter is a word by itself (unspaced.ts).
  if (hasUnspaced(word)) return forms;
  const european = europeanDigits(word);
  if (european !== word) forms.push(markDecimals(european, 'en').replace(/[.,]/g, ''));
  const searched = searchWord(word);
  forms.push(...hebrewForms(searched));
  if (searched !== '' && searched !== indexedWord(word)) forms.push(searched);
  const [, rest] = beforeApostrophe.exec(word) ?? [];
  if (rest) forms.push(searchWord(rest));
  const [, owner] = possessive.exec(word) ?? [];
  if (owner) forms.push(searchWord(owner));
  const [, compound] = hyphened.exec(word) ?? [];
  if (compound) forms.push(hyphenedWord(searchWord(compound)));
  return forms;
}
