import { isSon } from './query.ts';
import type { Spelling } from './spelling.ts';
import { isArticle } from '../compare/weak-words.ts';

/**
 * What was meant, in the publisher's spelling: the words of the name itself from the first to the last that were
 * typed. Of an alias of one word the surname stands for the person, otherwise the whole name.
 *
 * @param canonical the name itself as a spelling
 * @param spelling the spelling that matched
 * @param met which words of it were typed
 */
export function asWritten(
  canonical: Spelling,
  spelling: Spelling,
  met: ReadonlySet<number>,
  isPerson: boolean,
): string {
  const { text, words, head } = canonical;
  const parts = text.split(/\s+/);
  // Folding may have joined or parted words.
  if (parts.length !== words.length) return text;
  const isSurnameAlone = isPerson && met.size === 1 && head >= 0;
  if (!spelling.canonical && !isSurnameAlone) return text;
  const meant = spelling.canonical ? [...met] : [head];
  let from = Math.min(...meant);
  // The particle belongs to the name: bin Laden, al Qaeda.
  while (isParticle(words[from - 1]?.text)) from -= 1;
  return parts.slice(from, Math.max(...meant) + 1).join(' ');
}

function isParticle(word = ''): boolean {
  return isSon(word) || isArticle(word, true);
}
