/** The index of the site: index parts by time, each a plain Pagefind index in a folder of its own. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import {
  entryFile,
  pagefindEntry,
  publishedEntry,
  searchFolder,
  type IndexPart,
  type SearchEntry,
} from '../../model/search/search-format.ts';
import { planIndex, type PlannedPart, type SearchedPage } from './index-plan.ts';
import { runWithWorkers, type WriteIndex } from './index-workers.ts';
import { indexesAtOnce } from './memory-limit.ts';
import { removeOthers, restoreFolder, saveFolder } from '../folder-cache.ts';
import type { PartSizes } from './part-cut.ts';

export interface IndexOptions {
  /** The folder of the site that is being built. `pagefind/` is written into it. */
  folder: string;
  /** The BCP 47 tag of the site's language. */
  language: string;
  /** In any order. */
  pages: readonly SearchedPage[];
  /** The folder in which finished index parts are cached. It may be removed at any time. */
  cacheFolder: string;
  /** For tests: index parts of other sizes. */
  sizes?: PartSizes;
}

const place = { file: searchFolder };

/** What the search page has to know about a folder. */
async function describeFolder(folder: string): Promise<Pick<IndexPart, 'entry' | 'preload'>> {
  const names = (await readdir(folder)).sort();
  const ending = (end: string) => names.filter((name) => name.endsWith(end));
  return {
    entry: await readFile(path.join(folder, pagefindEntry), 'utf8'),
    preload: [...ending('.pf_meta'), ...ending('.pagefind')],
  };
}

/**
 * Chunks of words of at most so many bytes in all are preloaded. Otherwise, a search requests those of its words once WebAssembly
 * has come, a round trip later.
 */
const mostPreloaded = 16_384;

/** The chunks of words in the folder of an index part, if they are small; empty if Pagefind names them otherwise. */
async function smallChunks(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const chunks = names.filter((name) => name.endsWith('.pf_index')).sort();
  const files = chunks.map((name) => name.replaceAll(path.sep, '/'));
  const stats = await Promise.all(files.map((file) => stat(path.join(folder, file))));
  return stats.reduce((sum, { size }) => sum + size, 0) <= mostPreloaded ? files : [];
}

interface Context {
  target: string;
  /** ISO 639-1 */
  language: string;
  cacheFolder: string;
}

/** Writes Pagefind's files for the browser into the site, and caches them. */
async function makeProgram(
  name: string,
  { target, language, cacheFolder }: Context,
  write: WriteIndex,
): Promise<void> {
  const folder = path.join(target, name);
  await write({ folder, language });
  await saveFolder(cacheFolder, name, folder);
}

/** Writes one index part into the site, and caches it. */
async function makePart(
  { name, pages, files }: PlannedPart,
  { target, language, cacheFolder }: Context,
  write: WriteIndex,
): Promise<void> {
  const folder = path.join(target, name);
  const own = pages.map(({ url, file }) => ({ url, file }));
  const found = await write({ folder, language, files, pages: own });
  if (found !== pages.length) {
    const counts = { wanted: pages.length, found };
    throw new PublicationError([problem('indexIncomplete', place, counts)]);
  }
  await saveFolder(cacheFolder, name, folder);
}

async function write(options: IndexOptions): Promise<SearchEntry> {
  const { folder, language, pages, cacheFolder, sizes } = options;
  const plan = await planIndex(language, pages, sizes);
  const target = path.join(folder, searchFolder);
  await mkdir(target, { recursive: true });
  await mkdir(cacheFolder, { recursive: true });
  const restore = (name: string) => restoreFolder(cacheFolder, name, path.join(target, name));

  const stale: PlannedPart[] = [];
  for (const part of plan.parts) if (!(await restore(part.name))) stale.push(part);
  // The largest first, so that all cores are busy to the end.
  stale.sort((a, b) => b.pages.length - a.pages.length);
  const context = { target, language: plan.language, cacheFolder };
  const jobs = stale.map((part) => (writeIndex: WriteIndex) => makePart(part, context, writeIndex));
  if (!(await restore(plan.program))) {
    jobs.push((writeIndex) => makeProgram(plan.program, context, writeIndex));
  }
  const largest = stale[0]?.pages.length ?? 0;
  await runWithWorkers(jobs, indexesAtOnce(largest, process.availableMemory()));

  const partOf = async ({ name, pages: own }: PlannedPart, at: number): Promise<IndexPart> => {
    const { entry, preload = [] } = await describeFolder(path.join(target, name));
    return {
      path: `${name}/`,
      pages: own.length,
      dated: own.filter(({ published }) => published !== undefined).length,
      entry,
      // The page preloads those of the newest part only.
      preload: [...preload, ...(at === 0 ? await smallChunks(path.join(target, name)) : [])],
    };
  };
  const entry: SearchEntry = {
    program: {
      path: `${plan.program}/`,
      ...(await describeFolder(path.join(target, plan.program))),
    },
    parts: await Promise.all(plan.parts.map(partOf)),
  };
  await writeFile(path.join(target, entryFile), publishedEntry(entry));
  await removeOthers(cacheFolder, new Set([plan.program, ...plan.parts.map(({ name }) => name)]));
  return entry;
}

/**
 * Indexes the pages of a site and writes `pagefind/` into its folder. Only index parts that have changed are made again. The same
 * pages give the same bytes, whatever is in the cache.
 *
 * @throws PublicationError if Pagefind fails or does not index a page
 */
export async function indexSite(options: IndexOptions): Promise<SearchEntry> {
  try {
    return await write(options);
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw new PublicationError([problem('indexFailed', place, { cause: error })]);
  }
}
