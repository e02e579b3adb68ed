/** The part of Pagefind's interface in the browser that the search uses (pagefind.app/docs/api). */

/** A story outranks a short note that has the word once: length counts for little, titles for much. */
const ranking = { pageLength: 0.1, termFrequency: 0.6, metaWeights: { title: 6 } };

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

/**
 * Loads the search engine.
 *
 * @param bundle where its files stand, with the base path and a slash at the end
 * @param base the base path of the site
 * @throws if a file cannot be loaded
 */
export async function loadEngine(bundle: string, base: string): Promise<SearchEngine> {
  const address = `${bundle}pagefind.js`;
  const engine = (await import(/* @vite-ignore */ address)) as SearchEngine;
  await engine.options({ baseUrl: base, bundlePath: bundle, excerptLength: 32, ranking });
  await engine.init();
  return engine;
}
