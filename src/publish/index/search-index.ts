import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import { searchFolder, type SearchEntry } from '../../model/search-format.ts';
import type { BatchPages } from './index-batch.ts';
import { groupedWords } from './index-groups.ts';
import { indexBatches, type DueBatch } from './index-processes.ts';
import { writePart, type FinishedBatch, type FinishedChunks, type WordList } from './index-part.ts';
import { makersOf, writeProgram } from './index-program.ts';
import { linkFiles } from '../link-files.ts';
import { searchParts, type Batch, type PartSizes, type SearchPage } from './search-parts.ts';

/** An index that was written. */
export interface SearchIndex {
  /** What the page for the search has to know of it. */
  entry: SearchEntry;
  /** Those folders that stand from the last build and are of this index, too. */
  standing: string[];
}

/** Plain data. */
export interface SearchIndexOptions {
  /** The folder in which it is to stand, as `pagefind/`. */
  folder: string;
  /** The BCP 47 tag of the paper's one language, so that all pages stand in one index. */
  language: string;
  pages: readonly SearchPage[];
  /** Where finished parts are kept from build to build; it may be wiped. */
  kept: string;
  /** Folders, from the build, that stand from the last build: the name of one says what it holds. */
  standing?: ReadonlySet<string>;
  /** For tests: parts of other sizes. */
  sizes?: PartSizes;
}

const place = { file: searchFolder };

const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

/** Removes what no part of this index is made of. */
async function clearKept(kept: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(kept)) {
    if (!used.has(name)) await rm(path.join(kept, name), { recursive: true, force: true });
  }
}

/** Has what goes wrong with the engine told as a problem of the index. */
async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new PublicationError([problem('indexFailed', place, { cause })]);
  }
}

/** The parts of an index, by the names under which their batches are kept. */
interface IndexPlan {
  tongue: string;
  makers: readonly string[];
  parts: readonly (readonly { name: string; batch: Batch }[])[];
}

type Kept = Pick<SearchIndexOptions, 'language' | 'pages' | 'kept' | 'sizes'>;

async function planIndex({ language, pages, sizes }: Kept): Promise<IndexPlan> {
  const { language: tongue } = new Intl.Locale(language);
  const makers = await makersOf(tongue);
  const parts = searchParts(pages, sizes).map((batches) =>
    batches.map((batch) => ({ name: `batch-${keyOf(batch, makers)}`, batch })),
  );
  return { tongue, makers, parts };
}

/** Indexes the batches that are not kept. @returns how many pages are in all of these */
async function finishBatches(
  { tongue, parts }: IndexPlan,
  kept: string,
  isWanted: (batch: Batch) => boolean,
): Promise<number> {
  await mkdir(kept, { recursive: true });
  const tasks = parts
    .flat()
    .filter(({ batch }) => isWanted(batch))
    .map(({ name, batch }) => ({ batch, folder: path.join(kept, name) }));
  const isFinished = ({ folder }: DueBatch) => existsSync(folder);
  const finished = tasks.filter(isFinished).reduce((sum, { batch }) => sum + batch.pages.length, 0);
  const due = tasks.filter((task) => !isFinished(task));
  return finished + (await indexBatches(due, tongue));
}

/**
 * Indexes a share of the pages, for a build that several machines share: whole batches, to be put together elsewhere.
 *
 * @param options `pages` are all pages; the signs and texts of those that are not in the share do not count
 * @param isShare whether a page, by its address, is in the share; the pages of a batch are together
 * @throws PublicationError if the index cannot be made
 */
export function indexShare(options: Kept, isShare: (url: string) => boolean): Promise<void> {
  return told(async () => {
    const isWanted = ({ pages: [first] }: Batch) => first !== undefined && isShare(first.url);
    await finishBatches(await planIndex(options), options.kept, isWanted);
  });
}

/**
 * Writes the index of a site. Pages that are together in a batch are indexed together, one batch after another:
 * what Pagefind needs of memory is bounded by the largest of them. A batch in which nothing has changed is not indexed
 * again, nor are batches put together again that were.
 *
 * @returns the index that stands there now
 * @throws PublicationError if the index cannot be made, or lacks a page
 */
export function writeSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  return told(() => write(options));
}

async function write(options: SearchIndexOptions): Promise<SearchIndex> {
  const { folder, pages, kept, standing = new Set() } = options;
  const plan = await planIndex(options);
  const { tongue, makers, parts } = plan;
  const found = await finishBatches(plan, kept, () => true);
  if (found !== pages.length) {
    throw new PublicationError([
      problem('indexIncomplete', place, { wanted: pages.length, found }),
    ]);
  }
  const output = path.join(folder, searchFolder);
  await mkdir(output, { recursive: true });
  const again: string[] = [];
  const put = async (from: string, to: string) => {
    const place = `${searchFolder}/${to}`;
    if (standing.has(place)) again.push(place);
    else linkFiles(from, path.join(output, to), await readdir(from));
  };
  const used = new Set(parts.flat().map(({ name }) => name));
  const use = (name: string) => {
    used.add(name);
    return path.join(kept, name);
  };

  const folders: string[] = [];
  for (const batches of parts) {
    const target = use(`part-${hashOf([makers, batches.map(({ name }) => name)])}`);
    const finished = await Promise.all(
      batches.map(async ({ name, batch: { isDated } }): Promise<FinishedBatch> => {
        const from = path.join(kept, name);
        const text = await readFile(path.join(from, 'pages.json'), 'utf8');
        return { folder: from, isDated, pages: JSON.parse(text) as BatchPages };
      }),
    );
    const name = await finishedPart(finished, await groupedWords(finished, use), kept, target);
    folders.push(name);
    await put(path.join(target, 'files'), `index/${name}`);
    for (const { folder: from, pages: own } of finished) {
      await put(path.join(from, 'pages'), `fragment/${own.hash}`);
    }
  }

  const program = await writeProgram(tongue, use(`program-${hashOf(makers)}`), output);
  const entry: SearchEntry = { parts: folders, program };
  await writeFile(path.join(output, 'entry.json'), JSON.stringify(entry));
  await clearKept(kept, used);
  return { entry, standing: again };
}

/** What a batch is made from: its pages, and the programs that make it. */
function keyOf({ isDated, pages }: Batch, makers: readonly string[]): string {
  return hashOf([makers, isDated, pages.map(({ url, published, sign }) => [url, published, sign])]);
}

/** What is known of a part that was put together. */
interface PartNote {
  /** A hash of what is in it. */
  name: string;
  /** Hashes of its chunks. */
  chunks: readonly string[];
}

const noteFile = 'note.json';

async function readNote(part: string): Promise<PartNote> {
  return JSON.parse(await readFile(path.join(part, noteFile), 'utf8')) as PartNote;
}

/** The chunks of all parts that are kept: of a part that has changed, most are as they were. */
async function finishedChunks(kept: string): Promise<FinishedChunks> {
  const found = new Map<string, string>();
  for (const name of await readdir(kept)) {
    const part = path.join(kept, name);
    if (!existsSync(path.join(part, noteFile))) continue;
    const { chunks } = await readNote(part);
    chunks.forEach((chunk, at) => found.set(chunk, path.join(part, 'files', `${at}.pf_index`)));
  }
  return found;
}

/** @returns the name of the part */
async function finishedPart(
  batches: readonly FinishedBatch[],
  words: readonly WordList[],
  kept: string,
  target: string,
): Promise<string> {
  if (!existsSync(path.join(target, noteFile))) {
    const chunks = await finishedChunks(kept);
    const note = await writePart(batches, words, path.join(target, 'files'), chunks);
    await writeFile(path.join(target, noteFile), JSON.stringify(note));
  }
  return (await readNote(target)).name;
}
