import type { Examined } from '../../source/check/examine.ts';
import { isOf } from '../../source/read/entry.ts';
import type { ResultSource } from '../../source/read/read-files.ts';
import {
  cachedNearWords,
  english,
  englishKey,
  findNearWords,
  type WordSource,
} from '../../source/render/near-words.ts';
import { namesToSearch } from '../../source/render/names-to-find.ts';
import { getWords } from '../../source/render/rendered-texts.ts';

/**
 * Finds the near words of rendered articles and of English ahead of the pages, which take them from the cache.
 *
 * @param names all names
 * @param stories the articles to search
 */
export async function cacheNearWords(
  names: readonly Examined[],
  stories: readonly Examined[],
  { cache, engine }: ResultSource,
): Promise<void> {
  const texts = cache.hashes('texts');
  const sources = new Map<string, WordSource>();
  for (const entry of stories) {
    const hash = texts.get(entry.file);
    if (!isOf(entry, 'articles') || hash === undefined) continue;
    sources.set(entry.file, { hash, words: () => getWords(cache, entry.file) });
  }
  sources.set(englishKey, english);
  await findNearWords(namesToSearch(names), sources, cachedNearWords(cache, engine));
}
