import { isParticle } from '../compare/weak-words.ts';
import type { LexiconName } from './name.ts';
import { spellingsOf } from './spelling.ts';
import { surnameMark } from './telling.ts';

/** Everyday English, folded (common-words.ts). */
export interface English {
  /** All words. */
  all: ReadonlySet<string>;
  /** The words in lower case. */
  small: ReadonlySet<string>;
}

/**
 * The words of longer names that rarely mean the name when they are typed alone: treaty, from the North Atlantic Treaty
 * Organization; mark, from Mark Twain. Inside a name, and in that of an organisation, other names count as well: Israel, of the
 * Israel Defense Forces. Surnames have a mark of their own. For the build only.
 */
export function everydayWordsOf(
  names: readonly LexiconName[],
  { all, small }: English,
): Set<string> {
  const everyday = new Set<string>();
  for (const { name, isPerson, words, head } of names.flatMap(spellingsOf)) {
    if (words.filter(({ weak }) => !weak).length < 2) continue;
    const first = words.findIndex(({ weak }) => !weak);
    words.forEach(({ text }, at) => {
      // People are also called by the words before a particle: Lula da Silva.
      const isGiven = isPerson && (at === first || isParticle(words[at + 1]?.text ?? ''));
      const english = isGiven || name.kind === 'places' ? small : all;
      const isSurname = isPerson && at === head;
      // A particle before it tells a surname: laden, of Osama bin Laden.
      if (isSurname && small.has(text) && !words[at - 1]?.weak) everyday.add(surnameMark + text);
      else if (english.has(text)) everyday.add(text);
    });
  }
  return everyday;
}
