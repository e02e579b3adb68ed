/** The index as it is searched: its newest index part first, then all index parts together. */
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
  /**
   * The pages that have a word or a form of it: for each index part, the most relevant first.
   *
   * @throws if a file is lost
   */
  pagesWith(word: string): Promise<PagefindResult[][]>;
}

/** An engine, and how new its pages are. */
export interface DatedEngine {
  engine: SearchEngine;
  /** Takes no further files. */
  order(): Promise<DateOrder>;
}

const isQuoted = (query: string) => /^".*"$/.test(query);

/** Where no page of an index part has a word, Pagefind searches for the longest word there that it begins with. */
async function hasAllWords(
  indexPart: OpenIndexPart,
  query: string,
  isUnfinished: boolean,
): Promise<boolean> {
  const words = query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const finished = isUnfinished ? words.slice(0, -1) : words;
  const found = await Promise.all(finished.map((word) => indexPart.hasWord(word)));
  return found.every(Boolean);
}

/** The whole index; an engine may search only some of its index parts. */
export interface IndexSize {
  /** How many index parts it has. */
  parts: number;
  /** How many pages have a date. */
  dated: number;
}

/**
 * Index parts as one engine.
 *
 * @param parts the newest first
 */
export function engineOf(parts: readonly OpenIndexPart[], whole: IndexSize): DatedEngine {
  return {
    engine: {
      async search(query, { filters = {}, isUnfinished = false } = {}) {
        const found = await Promise.all(
          parts.map(async (part) => {
            // Where a word is absent from one index part, another may have it. In an index of one part, a shorter word is
            // better than nothing.
            const isSearched =
              whole.parts === 1 ||
              isQuoted(query) ||
              (await hasAllWords(part, query, isUnfinished));
            return isSearched ? part.search(query, { filters: { ...filters } }) : [];
          }),
        );
        return { results: found.flat() };
      },
      pagesWith: (word) => Promise.all(parts.map((part) => part.search(`"${word}"`))),
    },
    async order() {
      const ids = (await Promise.all(parts.map((part) => part.dated()))).flat();
      return { places: new Map(ids.map((id, place) => [id, place])), size: whole.dated };
    },
  };
}
