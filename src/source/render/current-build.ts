/** What a build hands to its pages. Astro bundles these apart, so it cannot be a variable of a module. */
import type { Cache } from '../../publish/accelerate/cache.ts';
import type { FileState, PagePlan } from '../../publish/accelerate/page-plan.ts';
import type { KeptText } from './kept-texts.ts';
import type { Publication } from '../read/publication.ts';

/** Words that are kept by a key, each with a sign of what they were found in. */
export interface NearRows {
  get(key: string, sign: string): readonly string[] | undefined;
  put(rows: readonly { key: string; sign: string; words: readonly string[] }[]): void;
}

/** Pictures in their sizes, as JSON, by their path from the project's root. */
export interface KeptPictures {
  /** Undefined if they are not known. */
  get(picture: string): string | undefined;
  put(picture: string, sizes: string): void;
}

/** Some pages of a route, ready to be made. Plain data. */
export interface DuePage {
  /** Its address, base included. */
  path: string;
  params: Record<string, string | undefined>;
  props: object;
  /** What it shows, where that can be told in fewer words than its properties. */
  shows?: object;
}

/** What is at hand while pages are made: in a thread this alone, beside the rest of a build otherwise. */
export interface PageMaking {
  /** The rendered text of a file. @throws if it has none */
  textOf(file: string): KeptText;
  pictures: KeptPictures;
  /** The pictures whose sizes Astro is to make. */
  wanted?: Promise<readonly string[]>;
  /** The pages that are being made: a route asks for no others. Undefined while it is found out which are due. */
  making: readonly DuePage[] | undefined;
}

export interface CurrentBuild extends PageMaking {
  publication: Publication;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** The words of an article, each once. */
  wordsOf(file: string): readonly string[];
  /** The words of each article that come near a name, as far as they are known. */
  near: NearRows;
  pages: PagePlan;
  cache: Cache;
  /** The file in which it stands. */
  cacheFile: string;
  /** Where the program that makes the pages is kept. */
  program: string;
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

type Shared = typeof globalThis & { [key]?: CurrentBuild | PageMaking };

export function startBuild(build: CurrentBuild | PageMaking): void {
  (globalThis as Shared)[key] = build;
}

/** Undefined while the dev server runs. */
export function currentMaking(): PageMaking | undefined {
  return (globalThis as Shared)[key];
}

/** Undefined while the dev server runs, and in threads that make pages. */
export function currentBuild(): CurrentBuild | undefined {
  const making = currentMaking();
  return making && 'publication' in making ? (making as CurrentBuild) : undefined;
}
