import { isArticle, isParticle } from '../compare/weak-words.ts';
import { isSon } from './query-terms.ts';
import type { Spelling } from './spelling.ts';

/**
 * The typed words in the publisher's spelling: the words of the name itself, from the first to the last that was typed. An alias
 * of one word is replaced by the surname of a person, or by the whole name of anything else.
 *
 * @param spelling the spelling that matched
 * @param matched the indexes of its words that were typed
 */
export function asWritten(spelling: Spelling, matched: ReadonlySet<number>): string {
  const [{ text, words, head } = spelling] = spelling.all;
  const parts = text.split(/\s+/);
  // Folding may have joined or split words, so that indexes differ.
  if (parts.length !== words.length) return text;
  const isSurnameAlone = spelling.name.kind === 'people' && matched.size === 1 && head >= 0;
  if (!spelling.canonical && !isSurnameAlone) return text;
  const meant = spelling.canonical ? [...matched] : [head];
  let from = Math.min(...meant);
  // A particle belongs to the name: bin Laden, de Gaulle, al Qaeda.
  while (belongsToNext(words[from - 1]?.text)) from -= 1;
  return parts.slice(from, Math.max(...meant) + 1).join(' ');
}

function belongsToNext(word = ''): boolean {
  return isSon(word) || isParticle(word) || isArticle(word, true);
}
