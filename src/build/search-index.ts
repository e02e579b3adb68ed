import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';

/** The folder of the search's files, within the build. */
export const searchFolder = 'pagefind';

const place = { file: searchFolder };

const failed = (cause: string) => new PublicationError([problem('indexFailed', place, { cause })]);

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw failed(errors.join('; '));
}

/** Files that the engine writes for interfaces other than ours. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

async function removeUnused(outputPath: string): Promise<void> {
  const files = await readdir(outputPath);
  await Promise.all(
    files.filter((file) => unused.test(file)).map((file) => rm(path.join(outputPath, file))),
  );
}

/** An index that was written, by the names of its files. */
export interface SearchIndex {
  /** In `pagefind.<name>.pf_meta`. */
  name: string;
  /** In `wasm.<wasm>.pagefind`. */
  wasm: string;
}

async function readIndex(folder: string): Promise<SearchIndex & { pages: number }> {
  const entry = await readFile(path.join(folder, searchFolder, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as {
    languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  };
  const [only] = Object.values(languages);
  return {
    name: only?.hash ?? '',
    wasm: only?.wasm ?? 'unknown',
    pages: only?.page_count ?? 0,
  };
}

/** A page that the search finds. */
export interface SearchPage {
  /** Its address from the root of the site's folder, without the base: `/news/x/` */
  url: string;
  /** ISO 8601; undefined for what is no article. */
  published: string | undefined;
  /** A sign of what the search finds in it: another where that is another. */
  sign: string;
  /** Its HTML as it stands in the build. */
  html(): Promise<string> | string;
}

export interface SearchIndexOptions {
  /** The build. */
  folder: string;
  /** The BCP 47 tag of the paper's one language, so that all pages stand in one index. */
  language: string;
  pages: readonly SearchPage[];
  /** Where finished parts are kept from build to build. */
  kept: string;
}

/**
 * Indexes a build for the search.
 *
 * @returns the index that stands now in the build
 * @throws PublicationError if the index cannot be made, or lacks a page or has one too many
 */
export async function writeSearchIndex({
  folder,
  language,
  pages,
}: SearchIndexOptions): Promise<SearchIndex> {
  const wanted = pages.length;
  try {
    const created = await pagefind.createIndex({
      forceLanguage: new Intl.Locale(language).language,
    });
    assertNone(created.errors);
    if (!created.index) throw failed('no index was made');
    for (const { url, html } of pages) {
      assertNone((await created.index.addHTMLFile({ url, content: await html() })).errors);
    }
    const outputPath = path.join(folder, searchFolder);
    assertNone((await created.index.writeFiles({ outputPath })).errors);
    await removeUnused(outputPath);
    const { pages: found, ...index } = await readIndex(folder);
    if (found !== wanted) {
      throw new PublicationError([problem('indexIncomplete', place, { wanted, found })]);
    }
    return index;
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw failed(error instanceof Error ? error.message : String(error));
  } finally {
    await pagefind.close();
  }
}
