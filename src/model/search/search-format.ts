/** What the build writes about the search's index and the browser reads. */

/** The folder of the search's files, from the root of the site. */
export const searchFolder = 'pagefind';

/**
 * The file, within `searchFolder`, that holds the `SearchEntry`. It is the only file whose content changes under the same name.
 */
export const entryFile = 'entry.json';

/** The file that Pagefind requests first in each folder. */
export const pagefindEntry = 'pagefind-entry.json';

/**
 * Pagefind's `metaCacheTag`: the query of the request for each `pagefind-entry.json`. It is constant, because the
 * folder of such a file is named by a hash of what is in it.
 */
export const metaCacheTag = '1';

/** One Pagefind index among several. */
export interface IndexPart {
  /** Its folder within `searchFolder`, with a slash at the end. A hash in the name lets it be cached for ever. */
  path: string;
  pages: number;
  /** How many of its pages have a date. All of them are newer than those of the parts after it. */
  dated: number;
  /** The text of its `pagefind-entry.json`, so that a search need not request it. */
  entry: string;
  /** The files that every search in it loads first, within the folder. Only for the build. */
  preload?: readonly string[];
}

/** Pagefind's own files for the browser, with a plain index of one page that no search finds. */
interface SearchProgram {
  /** The folder of `pagefind.js` within `searchFolder`, with a slash at the end. */
  path: string;
  /** As in an index part. */
  entry: string;
  /** The files that a search loads in addition to `pagefind.js`, within the folder. Only for the build. */
  preload?: readonly string[];
}

/** The index as a whole. */
export interface SearchEntry {
  program: SearchProgram;
  /** The newest first; empty if the site has no page that a search finds. */
  parts: readonly IndexPart[];
}

/** The entry as the search page and `entry.json` have it. */
export const publishedEntry = (entry: SearchEntry): string =>
  JSON.stringify(entry, (key, value: unknown) => (key === 'preload' ? undefined : value));
