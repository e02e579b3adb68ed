import dictionary from 'dictionary-en';
import { fold } from '../compare/fold.ts';
import { isParticle } from '../compare/weak-words.ts';
import { COMMON_WORDS } from './common-words.ts';
import { dictionaryWords } from './dictionary.ts';
import type { LexiconName } from './name.ts';
import { spellingsOf } from './spelling.ts';

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Everyday English that is written in small letters, folded. */
const smallWords = () =>
  new Set(
    [...dictionaryWords(read(dictionary.aff), read(dictionary.dic))].flatMap((word) =>
      /^\p{Lu}/u.test(word) ? [] : fold(word).map(({ text }) => text),
    ),
  );

/**
 * The words of longer names that readers hardly mean by them: treaty, of the North Atlantic Treaty
 * Organization; mark, of Mark Twain. Inside a name, and in that of an organisation, other names count
 * as well: Israel, of the Israel Defense Forces. For the build only.
 */
export function everydayWordsOf(names: readonly LexiconName[]): Set<string> {
  const small = smallWords();
  const everyday = new Set<string>();
  for (const { name, isPerson, words } of names.flatMap(spellingsOf)) {
    if (words.filter(({ weak }) => !weak).length < 2) continue;
    const first = words.findIndex(({ weak }) => !weak);
    words.forEach(({ text }, at) => {
      // People are called by what is before a particle, too: Lula da Silva.
      const isGiven = isPerson && (at === first || isParticle(words[at + 1]?.text ?? ''));
      const english = isGiven || name.kind === 'places' ? small : COMMON_WORDS;
      if (english.has(text)) everyday.add(text);
    });
  }
  return everyday;
}
