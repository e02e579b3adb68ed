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
import { getTexts, getWords } from '../../source/render/rendered-texts.ts';

/**
 * Finds the near words of rendered articles and of English ahead of the pages, which take them from the cache.
 *
 * @param entries articles, and all names
 * @param isShare selects sources by file or `englishKey`
 */
export async function cacheNearWords(
  entries: readonly Examined[],
  { cache, engine }: ResultSource,
  isShare: (key: string) => boolean = () => true,
): Promise<void> {
  const texts = getTexts(cache);
  const sources = new Map<string, WordSource>();
  for (const entry of entries) {
    const hash = texts.get(entry.file)?.hash;
    if (!isOf(entry, 'articles') || hash === undefined) continue;
    sources.set(entry.file, { hash, words: () => getWords(cache, entry.file) });
  }
  if (isShare(englishKey)) sources.set(englishKey, english);
  await findNearWords(namesToSearch(entries), sources, cachedNearWords(cache, engine));
}
