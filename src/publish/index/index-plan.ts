/** Plans the folders of an index and their contents. */
import { readFile } from 'node:fs/promises';
import { hashOf } from '../../model/hash.ts';
import { cutIntoParts, partSizes, type CutPage, type PartSizes } from './part-cut.ts';
import { pagefindVersion, type PartFiles } from './pagefind-index.ts';

/** A page that the search finds. */
export interface SearchedPage extends CutPage {
  /** A hash of everything that the search uses of the page. */
  hash: string;
  /** The absolute path of the finished HTML. */
  file: string;
}

export interface PlannedPart {
  /** The name of its folder, with a hash of all its inputs. */
  name: string;
  pages: readonly SearchedPage[];
  files: PartFiles;
}

interface IndexPlan {
  /** ISO 639-1. */
  language: string;
  /** The name of the folder of Pagefind's files for the browser. */
  program: string;
  /** The newest first. */
  parts: readonly PlannedPart[];
}

/** On a site of up to this many pages, each page has a fragment of its own. */
const fewPages = 5_120;

/**
 * How many files index parts are divided into. Many small files cost readers the fewest bytes, but hosts limit the number of
 * files: on a large site, pages of the archive, which is read less, share more of them.
 */
const filesOf = {
  newest: { maxFragments: 640, chunkSize: 3_000 },
  archive: { maxFragments: fewPages, chunkSize: 4_000 },
  largeArchive: { maxFragments: 200, chunkSize: 12_000 },
  /** Names and standing pages of a large site: they have so little text that small chunks are still few files. */
  largeUndated: { maxFragments: 160, chunkSize: 1_500 },
} satisfies Record<string, PartFiles>;

/** A short hash, because readers load the names of all folders. */
const shortHashOf = (...inputs: readonly string[]) => hashOf(...inputs).slice(0, 16);

/** Our code that the bytes of an index depend on, apart from its arguments: the modules that pagefind-index.ts loads. */
export const makers = [
  'publish/index/pagefind-index.ts',
  'publish/index/searched-html.ts',
  'publish/index/closed-compounds.ts',
  'publish/index/demonyms.ts',
  'publish/index/english-stems.ts',
  'publish/verify/tags.ts',
  'names/words/acronyms.ts',
  'names/words/affixes.ts',
  'names/words/elision.ts',
  'names/words/index-words.ts',
  'names/words/marker.ts',
  'names/words/amounts.ts',
  'names/words/numbers.ts',
  'names/words/other-forms.ts',
  'names/words/search-word.ts',
  'names/words/split-words.ts',
  'names/words/unspaced.ts',
  'names/compare/fold-letters.ts',
  'names/compare/arabic-script.ts',
  'names/compare/pairs.ts',
  'model/memoized.ts',
  'model/short-hash.ts',
];

const source = new URL('../../', import.meta.url);

/** @param language BCP 47 */
export async function planIndex(
  language: string,
  pages: readonly SearchedPage[],
  sizes: PartSizes = partSizes,
): Promise<IndexPlan> {
  const { language: subtag } = new Intl.Locale(language);
  const code = await Promise.all(makers.map((file) => readFile(new URL(file, source), 'utf8')));
  const own = [subtag, await pagefindVersion(), ...code];
  const parts = cutIntoParts(pages, sizes);
  const isLarge = pages.length > fewPages;
  const filesFor = (some: readonly SearchedPage[], at: number): PartFiles => {
    if (parts.length > 1 && at === 0) return filesOf.newest;
    if (!isLarge) return filesOf.archive;
    return some.some(({ published }) => published) ? filesOf.largeArchive : filesOf.largeUndated;
  };
  return {
    language: subtag,
    program: `program-${shortHashOf(...own)}`,
    parts: parts.map((some, at) => {
      const files = filesFor(some, at);
      const inputs = [files, some.map(({ url, hash }) => [url, hash])];
      return { name: `part-${shortHashOf(...own, JSON.stringify(inputs))}`, pages: some, files };
    }),
  };
}
