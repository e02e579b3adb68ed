/** Selects the stale pages: those that differ from the last build, or whose file somebody has changed since. */
import { hashOf } from '../../model/hash.ts';
import { fileOfPage } from '../../model/url.ts';
import type { PageSelection } from '../../source/content.ts';
import type { ResultCache } from '../../source/read/result-cache.ts';
import { createReferenceSharing, type PageFacts } from '../verify/page-facts.ts';
import { hashOfPage } from './page-hash.ts';

/** Pages by their file from the published folder, with forward slashes: `news/x/index.html`. */
export interface StalePages extends PageSelection {
  /** Hash of each page that was selected or is fresh. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The fresh pages, with their facts. */
  readonly fresh: ReadonlyMap<string, PageFacts>;
}

interface StalePagesOptions {
  cache: ResultCache;
  /** The base path of the site. */
  base: string;
  /** Hash of what all pages have in common. */
  settings: string;
  /** Whether a file of the last build exists unchanged. */
  isUnchanged(file: string): boolean;
}

export function createStalePages(options: StalePagesOptions): StalePages {
  const { cache, base, settings, isUnchanged } = options;
  const before = cache.all('pages');
  const hashes = new Map<string, string>();
  const fresh = new Map<string, PageFacts>();
  const shareReferences = createReferenceSharing();

  const isStale = (file: string, hash: string) => {
    if (hashes.has(file)) throw new Error(`two pages have the file ${file}`);
    hashes.set(file, hash);
    const row = before.get(file);
    if (row?.hash !== hash || !isUnchanged(file)) return true;
    fresh.set(file, shareReferences(JSON.parse(row.value) as PageFacts));
    return false;
  };

  return {
    async select(route, find) {
      const pages = await find();
      return pages.filter(({ path, props }) =>
        isStale(fileOfPage(path, base), hashOf(settings, hashOfPage(route, props))),
      );
    },
    hashes,
    fresh,
  };
}

/** Stores the facts of the pages that were rendered, and removes those of pages that no longer exist. */
export function setPageFacts(
  cache: ResultCache,
  { hashes, fresh }: Pick<StalePages, 'hashes' | 'fresh'>,
  facts: ReadonlyMap<string, PageFacts>,
): void {
  for (const file of cache.hashes('pages').keys()) {
    if (!hashes.has(file)) cache.remove('pages', file);
  }
  for (const [file, hash] of hashes) {
    if (fresh.has(file)) continue;
    // A file that is not a page, such as JSON, has no facts.
    const value = JSON.stringify(facts.get(file) ?? noFacts);
    cache.set('pages', file, { hash, value });
  }
}

const noFacts: PageFacts = {
  ids: [],
  references: [],
  inlineCode: [],
  sharedPictures: [],
  searched: '',
};
