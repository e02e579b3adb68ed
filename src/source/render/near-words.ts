/** Which words of the stories, and of everyday English, come near a name. Each text is searched once. */
import { hashOf } from '../../model/hash.ts';
import { fold } from '../../names/compare/fold.ts';
import type { LexiconName } from '../../names/lexicon/name.ts';
import { nearTest } from '../../names/lexicon/near-words.ts';
import type { ResultCache } from '../read/result-cache.ts';

/** Near words by key, each with the hash of what they were found in. */
export interface NearWordCache {
  get(key: string, hash: string): readonly string[] | undefined;
  set(rows: readonly { key: string; hash: string; words: readonly string[] }[]): void;
}

/** @param engine hash of the code that finds the words */
export function cachedNearWords(cache: ResultCache, engine: string): NearWordCache {
  let rows: ReturnType<ResultCache['all']> | undefined;
  const rowHash = (hash: string) => `${hash} ${engine}`;
  return {
    get(key, hash) {
      rows ??= cache.all('near');
      const row = rows.get(key);
      return row?.hash === rowHash(hash) ? row.value.split(' ').filter(Boolean) : undefined;
    },
    set(found) {
      cache.transaction(() => {
        for (const { key, hash, words } of found) {
          cache.set('near', key, { hash: rowHash(hash), value: words.join(' ') });
        }
      });
    },
  };
}

/** Words, and the hash of what they come from. */
export interface WordSource {
  hash: string;
  /** They need not be folded. */
  words(): Iterable<string> | Promise<Iterable<string>>;
}

/** The key of everyday English among the stories, which have their files. */
export const englishKey = '';

/** Everyday English. It is large, so it is loaded when it is needed. */
export const english: WordSource = {
  hash: 'english',
  async words() {
    return (await import('../../names/lexicon/common-words.ts')).COMMON_WORDS;
  },
};

/** Finds the folded words in a word that come near a name. Each word is tested once: stories share most of theirs. */
function nearWordsIn(names: readonly LexiconName[]): (word: string) => readonly string[] {
  const isNear = nearTest(names);
  const found = new Map<string, readonly string[]>();
  return (word) => {
    const known = found.get(word);
    if (known) return known;
    const near = fold(word)
      .map(({ text }) => text)
      .filter(isNear);
    found.set(word, near);
    return near;
  };
}

/**
 * The words of all sources that come near a name.
 *
 * @param sources by their keys
 * @param cache sources whose words it has are not searched again
 */
export async function findNearWords(
  names: readonly LexiconName[],
  sources: ReadonlyMap<string, WordSource>,
  cache: NearWordCache,
): Promise<Set<string>> {
  // Nothing else of a name decides which words come near it.
  const spellings = names.map(({ kind, name, aliases, native }) => [kind, name, aliases, native]);
  const ofNames = hashOf(JSON.stringify(spellings));
  const near = new Set<string>();
  const rows: { key: string; hash: string; words: readonly string[] }[] = [];
  let nearIn: ReturnType<typeof nearWordsIn> | undefined;
  for (const [key, source] of sources) {
    const hash = `${source.hash} ${ofNames}`;
    let words: readonly string[] | undefined = cache.get(key, hash);
    if (!words) {
      nearIn ??= nearWordsIn(names);
      words = [...new Set([...(await source.words())].flatMap(nearIn))];
      rows.push({ key, hash, words });
    }
    for (const word of words) near.add(word);
  }
  if (rows.length > 0) cache.set(rows);
  return near;
}
