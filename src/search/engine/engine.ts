/** The index as it is searched: its newest part first, then all parts together. */
import type { OpenIndexPart } from './index-part.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { DateOrder } from './rank.ts';
import type { Filters } from '../query/query.ts';

export interface EngineOptions {
  filters?: Filters;
  /** Whether the last word is still being typed, and may be the beginning of one. */
  isUnfinished?: boolean;
}

export interface SearchEngine {
  /** In no order. A query in quotation marks asks for its words one after another. @throws if a file is lost */
  search(query: string, options?: EngineOptions): Promise<{ results: PagefindResult[] }>;
}

/** An engine, and how new its pages are. */
export interface DatedEngine {
  engine: SearchEngine;
  /** Takes no further files. */
  order(): Promise<DateOrder>;
}

const isQuoted = (query: string) => /^".*"$/.test(query);

/** Where no page of a part has a word, Pagefind searches for the longest word there that it begins with. */
async function hasAllWords(
  part: OpenIndexPart,
  query: string,
  isUnfinished: boolean,
): Promise<boolean> {
  const words = query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const finished = isUnfinished ? words.slice(0, -1) : words;
  const found = await Promise.all(finished.map((word) => part.hasWord(word)));
  return found.every(Boolean);
}

/**
 * Several parts as one engine.
 *
 * @param parts the newest first
 * @param dated how many pages with a date there are in the whole index
 */
export function engineOf(parts: readonly OpenIndexPart[], dated: number): DatedEngine {
  return {
    engine: {
      async search(query, { filters = {}, isUnfinished = false } = {}) {
        const found = await Promise.all(
          parts.map(async (part) => {
            // With a single part, a word that no page has may still find a shorter one.
            const isSearched =
              parts.length === 1 ||
              isQuoted(query) ||
              (await hasAllWords(part, query, isUnfinished));
            return isSearched ? part.search(query, { filters: { ...filters } }) : [];
          }),
        );
        return { results: found.flat() };
      },
    },
    async order() {
      const ids = (await Promise.all(parts.map((part) => part.dated()))).flat();
      return { places: new Map(ids.map((id, place) => [id, place])), size: dated };
    },
  };
}
