/** The words of articles, as the cache has them: read when they are first asked for. */
import type { Cache } from '../cache/cache.ts';
import type { CurrentBuild } from '../intake/current-build.ts';

/** The words of all articles. */
export function keptWords(cache: Cache): CurrentBuild['wordsOf'] {
  let words: ReturnType<Cache['all']> | undefined;
  return (file) => {
    words ??= cache.all('words');
    return words.get(file)?.value.split(' ') ?? [];
  };
}

/** The words of each article that come near a name. */
export function keptNearWords(cache: Cache): CurrentBuild['near'] {
  let rows: ReturnType<Cache['all']> | undefined;
  return {
    get(key, sign) {
      rows ??= cache.all('near');
      const row = rows.get(key);
      return row?.sign === sign ? row.value.split(' ').filter(Boolean) : undefined;
    },
    put(found) {
      cache.together(() => {
        for (const { key, sign, words } of found) {
          cache.put('near', key, { sign, value: words.join(' ') });
        }
      });
    },
  };
}
