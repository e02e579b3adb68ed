import dictionary from 'dictionary-en';
import { fold } from '../compare/fold.ts';
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
 * Organization; mark, of Mark Twain. In the name of an organisation other names count, too: Israel,
 * of the Israel Defense Forces. For the build only.
 */
export function everydayWordsOf(names: readonly LexiconName[]): Set<string> {
  const small = smallWords();
  const everyday = new Set<string>();
  for (const { name, isPerson, words } of names.flatMap(spellingsOf)) {
    if (words.filter(({ weak }) => !weak).length < 2) continue;
    const english = isPerson || name.kind === 'places' ? small : COMMON_WORDS;
    for (const { text } of words) if (english.has(text)) everyday.add(text);
  }
  return everyday;
}
