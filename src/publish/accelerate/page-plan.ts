/** Which pages of the last build stand as they are, and which have to be made. */
import { statSync } from 'node:fs';
import type { Cache } from './cache.ts';
import { signOf } from '../../model/hash.ts';

/** The state of a file by which one notices that somebody else has written it. */
export interface FileState {
  size: number;
  /** In milliseconds since 1970. */
  written: number;
}

export function stateOfFile(file: string): FileState | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  return state && { size: state.size, written: state.mtimeMs };
}

export const isSameState = (a: FileState, b: FileState | undefined): boolean =>
  a.size === b?.size && a.written === b.written;

/** Pages by their file, from the built folder, with forward slashes: `news/x/index.html`. */
export interface PagePlan {
  /** Notes that the site has this page, with a sign of all that it shows. @returns whether it has to be made */
  isDue(file: string, sign: string): boolean;
  /** The sign of each page that was noted. */
  readonly signs: ReadonlyMap<string, string>;
  /** The pages that stand, with what is kept of each. */
  readonly standing: ReadonlyMap<string, KeptPage>;
}

/** What is kept of a page that was made. */
export interface KeptPage extends FileState {
  /** Pictures and other bundled files that it shows, from the built folder. */
  assets: readonly string[];
  /** A sign of what the search finds in it; empty if nothing. */
  searched: string;
  /** Where that stands in it: beginnings and ends, in UTF-16 units. */
  searchedParts: readonly (readonly [start: number, end: number])[];
  /** Places on other pages that it leads to: the file, #, and an id. */
  fragments: readonly string[];
}

export interface PlanOptions {
  /** A sign of what all pages have in common. */
  paper: string;
  /** Whether the other files of the last build, such as pictures, are there as they were. */
  isSound: boolean;
  /** Whether a page, by its file, is to be made at all. */
  isShare?: (file: string) => boolean;
  /** Whether a file of the last build, which it had so large, is still as it was left. */
  isUntouched(file: string, size: number): boolean;
}

export function planPages(
  cache: Cache,
  { paper, isSound, isShare = () => true, isUntouched }: PlanOptions,
): PagePlan {
  const made = isSound ? cache.all('pages') : new Map<string, never>();
  const signs = new Map<string, string>();
  const standing = new Map<string, KeptPage>();
  return {
    isDue(file, shown) {
      const sign = signOf(paper, shown);
      if (signs.has(file)) throw new Error(`two pages are to stand in ${file}`);
      if (!isShare(file)) return false;
      signs.set(file, sign);
      const before = made.get(file);
      if (before?.sign !== sign) return true;
      const page = JSON.parse(before.value) as KeptPage;
      if (!isUntouched(file, page.size)) return true;
      standing.set(file, page);
      return false;
    },
    signs,
    standing,
  };
}
