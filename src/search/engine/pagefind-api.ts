/** The functions of Pagefind's documented browser API that the search uses (pagefind.app/docs/api). */

/** How results are ranked (pagefind.app/docs/ranking). */
export interface Ranking {
  pageLength: number;
  termFrequency: number;
  metaWeights: Record<string, number>;
}

interface IndexOptions {
  /** The path at the beginning of the addresses of results. */
  baseUrl: string;
  /** The value of `ts` in the address of `pagefind-entry.json`; without it, each visit requests a different address. */
  metaCacheTag: string;
  ranking?: Ranking;
}

/** An element of a page that has an id. */
export interface Anchor {
  /** Its tag: `p`, `h2`. */
  element: string;
  id: string;
  text: string;
  /** The index of its first word. */
  location: number;
}

/** The loaded data of a page that was found. */
export interface FoundPage {
  url: string;
  /** The text of the page, `<` and `>` escaped. */
  raw_content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

/** A page that was found. Its data is loaded on request. */
export interface PagefindResult {
  id: string;
  score: number;
  /** The indexes of the words that were found. */
  words: number[];
  /** The metadata fields that have the words: `title`, `aliases`. */
  matchedMetaFields?: string[];
  data(): Promise<FoundPage>;
}

export interface PagefindOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindInstance {
  /** Adds the index in a folder to the search. */
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
  /** Requests the index chunks that a search for the term needs. */
  preload(term: string): Promise<void>;
  /** Searches for a term; null finds all pages. A sorted search leaves out pages that have no such value. */
  search(term: string | null, options?: PagefindOptions): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindModule {
  createInstance(options: IndexOptions & { basePath: string; noWorker: boolean }): PagefindInstance;
}

/** @throws if the script cannot be loaded */
export async function importPagefind(address: string): Promise<PagefindModule> {
  return (await import(/* @vite-ignore */ address)) as PagefindModule;
}
