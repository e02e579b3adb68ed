/** The words of articles, as the cache has them: read when they are first asked for. */
import type { Cache } from './cache.ts';
import type { CurrentBuild } from '../../source/render/current-build.ts';
import { wordsIn } from '../../source/render/kept-texts.ts';

/** The words of all articles. */
export function keptWords(cache: Cache): CurrentBuild['wordsOf'] {
  let words: ReturnType<Cache['all']> | undefined;
  return (file) => {
    words ??= cache.all('words');
    return wordsIn(words.get(file));
  };
}

/** The words of each article that come near a name. @param engine the sign of what finds them */
export function keptNearWords(cache: Cache, engine: string): CurrentBuild['near'] {
  let rows: ReturnType<Cache['all']> | undefined;
  const signed = (sign: string) => `${sign} ${engine}`;
  return {
    get(key, sign) {
      rows ??= cache.all('near');
      const row = rows.get(key);
      return row?.sign === signed(sign) ? row.value.split(' ').filter(Boolean) : undefined;
    },
    put(found) {
      cache.together(() => {
        for (const { key, sign, words } of found) {
          cache.put('near', key, { sign: signed(sign), value: words.join(' ') });
        }
      });
    },
  };
}
