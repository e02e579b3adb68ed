/** The index as it is searched: its newest index part first, then all index parts together. */
import type { OpenIndexPart } from './index-part.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Filters } from '../query/query.ts';

export interface SearchEngine {
  /**
   * The results of each index part, the newest part first; within a part, the most relevant first. A query in quotation marks
   * asks for its words one after another and as whole words. Without them, Pagefind also finds longer words, and searches for a
   * shorter one where an index part does not have a word.
   *
   * @throws if a file is lost
   */
  find(query: string): Promise<PagefindResult[][]>;
  /** The pages that pass the filters. @throws if a file is lost */
  pagesIn(filters: Filters): Promise<PagefindResult[]>;
  /** The number of pages in the index parts. */
  pages: number;
}

/** Pages by their dates. */
export interface DateOrder {
  /** The rank of each page with a date, by its id: 0 is the newest. */
  places: ReadonlyMap<string, number>;
  /** How many pages with a date the whole index has. */
  size: number;
}

/** An engine, with the dates of its pages. */
export interface DatedEngine {
  engine: SearchEngine;
  /** Searching by date loads no further files. */
  order(): Promise<DateOrder>;
  /** Requests the index chunks of words before they are searched for. A chunk that is lost is requested again by the search. */
  preload(words: string): Promise<unknown>;
}

/**
 * Index parts as one engine, which may search only some of the whole index.
 *
 * @param parts the newest first
 * @param dated how many pages of the whole index have a date
 */
export function engineOf(parts: readonly OpenIndexPart[], dated: number): DatedEngine {
  return {
    engine: {
      find: (query) => Promise.all(parts.map((part) => part.search(query))),
      async pagesIn(filters) {
        const found = parts.map((part) => part.search(null, { filters: { ...filters } }));
        return (await Promise.all(found)).flat();
      },
      pages: parts.reduce((sum, part) => sum + part.pages, 0),
    },
    async order() {
      const ids = (await Promise.all(parts.map((part) => part.dated()))).flat();
      return { places: new Map(ids.map((id, place) => [id, place])), size: dated };
    },
    preload: (words) => Promise.all(parts.map((part) => part.preload(words))),
  };
}
