/** Searches an index as it was written, by Pagefind's browser API, in Node. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  metaCacheTag,
  searchFolder,
  type SearchEntry,
} from '../../../src/model/search/search-format.ts';
import type {
  FoundPage,
  PagefindInstance,
  PagefindModule,
  PagefindOptions,
  PagefindResult,
} from '../../../src/search/engine/pagefind-api.ts';

export interface IndexSearch {
  /** What each index part finds, the newest part first. */
  results(term: string | null, options?: PagefindOptions): Promise<PagefindResult[][]>;
  /** The pages that all index parts find, loaded. */
  pages(term: string | null, options?: PagefindOptions): Promise<FoundPage[]>;
  /** Their addresses. */
  urls(term: string | null, options?: PagefindOptions): Promise<string[]>;
}

/**
 * @param site the folder of the site
 * @param address where that folder is served, with a slash at the end
 */
export async function openIndex(
  site: string,
  address: string,
  { program, parts }: SearchEntry,
): Promise<IndexSearch> {
  const file = path.join(site, searchFolder, program.path, 'pagefind.js');
  const { createInstance } = (await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )) as PagefindModule;
  const place = `${address}${searchFolder}/`;
  const options = { baseUrl: '/', metaCacheTag };
  const empty = createInstance({ ...options, basePath: place + program.path, noWorker: true });
  const own = new Set((await empty.search(null)).results.map(({ id }) => id));
  const instances: PagefindInstance[] = [];
  for (const part of parts) {
    const basePath = place + program.path;
    const instance = createInstance({ ...options, basePath, noWorker: true });
    await instance.search(null);
    await instance.mergeIndex(place + part.path, options);
    instances.push(instance);
  }
  const search: IndexSearch = {
    results: (term, how) =>
      Promise.all(
        instances.map(async (instance, at) => {
          // In an index without dates, Pagefind sorts nothing and leaves nothing out.
          if (how?.sort && parts[at]?.dated === 0) return [];
          const { results } = await instance.search(term, how);
          return results.filter(({ id }) => !own.has(id));
        }),
      ),
    async pages(term, how) {
      const results = (await search.results(term, how)).flat();
      return Promise.all(results.map((result) => result.data()));
    },
    urls: async (term, how) => (await search.pages(term, how)).map(({ url }) => url),
  };
  return search;
}
