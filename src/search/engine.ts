/** The part of Pagefind's interface in the browser that the search uses (pagefind.app/docs/api). */
import type { Filters } from './query.ts';

/** An element of a page that has an id. */
export interface Anchor {
  /** Its tag: `p`, `h2`. */
  element: string;
  id: string;
  text: string;
  /** The number of the word with which it begins. */
  location: number;
}

/** A page that was found, loaded. */
export interface FoundPage {
  url: string;
  /** HTML with `<mark>`. */
  excerpt: string;
  /** The text of the page, `<` and `>` escaped. */
  raw_content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

/** A page that was found; its data is loaded when it is asked for. */
export interface EngineResult {
  id: string;
  score: number;
  /** The numbers of the words that were found. */
  words: number[];
  /** What besides its text has the words: `title`, `aliases`. */
  matchedMetaFields?: string[];
  data(): Promise<FoundPage>;
}

export interface EngineOptions {
  filters?: Filters;
  /** Pages that lack the key are left out. */
  sort?: { date: 'desc' };
}

export interface SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** @param query null for all pages */
  search(query: string | null, options?: EngineOptions): Promise<{ results: EngineResult[] }>;
}

/** Where the engine stands. Both are paths with a slash at the end. */
export interface EnginePlace {
  /** The folder of its files, with the base path. */
  bundle: string;
  /** The base path of the site. */
  base: string;
  /** The name of its index and of its program, where the page knows them: both are parts of names of files. */
  index?: string | undefined;
  wasm?: string | undefined;
}

/** A story outranks a short note that has the word once: length counts for little, titles for much. */
const ranking = {
  pageLength: 0.1,
  termFrequency: 0.6,
  metaWeights: { title: 6, aliases: 4, native: 4 },
};

/** The files that the engine begins with, and that otherwise wait for one another. */
export const firstFiles = ({ bundle, index, wasm }: EnginePlace): string[] =>
  index
    ? [entryFile(index), `pagefind.${index}.pf_meta`, `wasm.${wasm}.pagefind`].map(
        (file) => `${bundle}${file}`,
      )
    : [];

/** The engine asks for its first file with a tag; by default with the time, so that it is never kept. */
const entryFile = (tag: string) => `pagefind-entry.json?ts=${tag}`;

/**
 * Loads the search engine. It runs in the page rather than in a worker: one file less to wait for, and
 * what it cannot load can be noticed.
 *
 * @param attempt 0 at first; browsers remember that a module failed, so a later one asks anew, and for the index
 *   that is there now
 * @throws if a file cannot be loaded
 */
export async function loadEngine(
  { bundle, base, index }: EnginePlace,
  attempt: number,
): Promise<SearchEngine> {
  const address = `${bundle}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const engine = (await import(/* @vite-ignore */ address)) as SearchEngine;
  await engine.options({
    baseUrl: base,
    bundlePath: bundle,
    noWorker: true,
    ranking,
    ...(attempt === 0 && index && { metaCacheTag: index }),
  });
  await engine.init();
  return engine;
}
