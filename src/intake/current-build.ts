/** What a build hands to its pages. Astro bundles these apart, so it cannot be a variable of a module. */
import type { Cache } from '../cache/cache.ts';
import type { FileState, PagePlan } from '../cache/page-plan.ts';
import type { KeptText } from './kept-texts.ts';
import type { Publication } from './publication.ts';

/** Words that are kept by a key, each with a sign of what they were found in. */
export interface NearRows {
  get(key: string, sign: string): readonly string[] | undefined;
  put(rows: readonly { key: string; sign: string; words: readonly string[] }[]): void;
}

export interface CurrentBuild {
  publication: Publication;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** The rendered text of a file. @throws if it has none */
  textOf(file: string): KeptText;
  /** The words of an article, each once. */
  wordsOf(file: string): readonly string[];
  /** The words of each article that come near a name, as far as they are known. */
  near: NearRows;
  pages: PagePlan;
  cache: Cache;
  /** The files of the last build, by their path from the published folder. */
  last: Readonly<Record<string, FileState>>;
  /** Whether the site gets a search index. */
  withIndex: boolean;
  /** The folder that is published. */
  target: string;
  /** The folder from which the pages that stand are taken. */
  from: string;
  /** The last site, that is being copied for this one to be put over it. */
  lastSite: { folder: string; ready: Promise<void> } | undefined;
  /** Where the site before is left. */
  aside: string;
  /** Where finished parts of the index are kept. */
  index: string;
  /** Whether all of them are checked again, as nobody has checked them together. */
  isMerged: boolean;
  /** Whether a page, by its file, belongs to the share that is made, where several machines share a build. */
  isShare: ((file: string) => boolean) | undefined;
}

const key = Symbol.for('broadsheet.build');

type Shared = typeof globalThis & { [key]?: CurrentBuild };

export function startBuild(build: CurrentBuild): void {
  (globalThis as Shared)[key] = build;
}

/** Undefined while the dev server runs. */
export function currentBuild(): CurrentBuild | undefined {
  return (globalThis as Shared)[key];
}
