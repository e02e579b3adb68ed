/** The index of the site: index parts by time, each a plain Pagefind index in a folder of its own. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import {
  entryFile,
  metaCacheTag,
  searchFolder,
  type IndexPart,
  type SearchEntry,
} from '../../model/search-format.ts';
import { linkFiles } from '../link-files.ts';
import { planIndex, type IndexPlan, type PlannedPart, type SearchedPage } from './index-plan.ts';
import { runWithWorkers, type WriteIndex } from './index-workers.ts';
import { writeProgram } from './pagefind-index.ts';
import { ensureEntry, removeOthers } from './part-cache.ts';
import type { PartSizes } from './part-cut.ts';

export interface IndexOptions {
  /** The folder of the site that is being built. `pagefind/` is written into it. */
  folder: string;
  /** The BCP 47 tag of the site's language. */
  language: string;
  /** In any order. */
  pages: readonly SearchedPage[];
  /** Where finished index parts are cached. It may be removed at any time between two builds. */
  cacheFolder: string;
  /** For tests: index parts of other sizes. */
  sizes?: PartSizes;
}

const place = { file: searchFolder };

/** Every file of a folder, as paths from it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** What a search loads first of a folder, by the names that Pagefind documents for preloading. */
function preloadOf(files: readonly string[]): string[] {
  const entry = `pagefind-entry.json?ts=${metaCacheTag}`;
  const named = (pattern: RegExp) => files.filter((name) => pattern.test(name)).sort();
  return [entry, ...named(/^[^/\\]*\.pf_meta$/), ...named(/^wasm\./)];
}

async function makeParts({ parts, language }: IndexPlan, cacheFolder: string): Promise<void> {
  const jobs = parts
    .toSorted((a, b) => b.pages.length - a.pages.length)
    .map(({ name, pages, maxFragments }) => (write: WriteIndex) => {
      return ensureEntry(cacheFolder, name, async (folder) => {
        const own = pages.map(({ url, file }) => ({ url, file }));
        const found = await write({ folder, language, maxFragments, pages: own });
        if (found === pages.length) return;
        const counts = { wanted: pages.length, found };
        throw new PublicationError([problem('indexIncomplete', place, counts)]);
      });
    });
  await runWithWorkers(jobs);
}

async function write(options: IndexOptions): Promise<SearchEntry> {
  const { folder, language, pages, cacheFolder, sizes } = options;
  const plan = await planIndex(language, pages, sizes);
  await mkdir(cacheFolder, { recursive: true });
  await ensureEntry(cacheFolder, plan.program, (to) => writeProgram(to, plan.language));
  await makeParts(plan, cacheFolder);

  const target = path.join(folder, searchFolder);
  /** Publishes a folder of the cache. @returns what a search loads first of it */
  const publish = async (name: string) => {
    const from = path.join(cacheFolder, name);
    const files = await filesIn(from);
    linkFiles(from, path.join(target, name), files);
    return { path: `${name}/`, preload: preloadOf(files) };
  };
  const partOf = async ({ name, pages: own }: PlannedPart): Promise<IndexPart> => ({
    ...(await publish(name)),
    pages: own.length,
    dated: own.filter(({ published }) => published !== undefined).length,
  });
  const entry: SearchEntry = {
    program: await publish(plan.program),
    parts: await Promise.all(plan.parts.map(partOf)),
  };
  await writeFile(path.join(target, entryFile), JSON.stringify(entry));
  await removeOthers(cacheFolder, new Set([plan.program, ...plan.parts.map(({ name }) => name)]));
  return entry;
}

/**
 * Indexes the pages of a site, those index parts alone of which something has changed, and writes `pagefind/` into the
 * site's folder. The same pages give the same bytes, whatever is in the cache.
 *
 * @throws PublicationError if Pagefind fails or does not index a page
 */
export async function indexSite(options: IndexOptions): Promise<SearchEntry> {
  try {
    return await write(options);
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new PublicationError([problem('indexFailed', place, { cause })]);
  }
}
