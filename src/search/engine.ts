/** The part of Pagefind's interface in the browser that the search uses (pagefind.app/docs/api). */

/** A crosshead within a result, with the passage below it. Excerpts are HTML with `<mark>`. */
export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

/** A page that was found, loaded. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
}

/** A page that was found; its data is loaded when it is asked for. */
export interface Found {
  id: string;
  data(): Promise<FoundPage>;
}

export interface SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** @returns null if a newer call has come before the wait (in milliseconds) was over */
  debouncedSearch(
    query: string,
    options: Record<string, unknown>,
    wait: number,
  ): Promise<{ results: Found[] } | null>;
}

/** Where the engine stands. Both are paths with a slash at the end. */
export interface EnginePlace {
  /** The folder of its files, with the base path. */
  bundle: string;
  /** The base path of the site. */
  base: string;
}

/** A story outranks a short note that has the word once: length counts for little, titles for much. */
const ranking = { pageLength: 0.1, termFrequency: 0.6, metaWeights: { title: 6 } };

/** Excerpts are so many words long. */
const excerptLength = 32;

/**
 * Loads the search engine.
 *
 * @param attempt 0 at first; browsers remember that a module failed, so a later one asks anew
 * @throws if a file cannot be loaded
 */
export async function loadEngine(
  { bundle, base }: EnginePlace,
  attempt: number,
): Promise<SearchEngine> {
  const address = `${bundle}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const engine = (await import(/* @vite-ignore */ address)) as SearchEngine;
  await engine.options({
    baseUrl: base,
    bundlePath: bundle,
    excerptLength,
    excerptEllipsis: '…',
    ranking,
  });
  await engine.init();
  return engine;
}

/** The engine finds nothing, without a word, where a part of its index cannot be loaded: whether it could be. */
export async function isReachable({ bundle }: EnginePlace): Promise<boolean> {
  const request = { method: 'HEAD', cache: 'no-store' } as const;
  return fetch(`${bundle}pagefind-entry.json`, request).then(
    ({ ok }) => ok,
    () => false,
  );
}
