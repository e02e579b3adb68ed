/** Makes one index by Pagefind's Node API. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { isUnspacedLanguage } from '../../names/words/unspaced.ts';
import { bodyMark, searchedHtml } from './searched-html.ts';

/** Into how many files an index is divided. */
export interface PartFiles {
  /** The most files for what is shown of pages, several of which then have one in common. */
  maxFragments: number;
  /**
   * About how many entries a chunk of words has: each entry is a page that has a word.
   */
  chunkSize: number;
}

/** What one index is made of. Plain data. */
export interface PagefindTask {
  /** Where it is written. */
  folder: string;
  /** ISO 639-1: one language for all pages. */
  language: string;
  files: PartFiles;
  pages: readonly {
    url: string;
    /** The absolute path of the HTML. */
    file: string;
  }[];
}

/** Where Pagefind's files for the browser are written. Plain data. */
export interface ProgramTask {
  folder: string;
  /** ISO 639-1 */
  language: string;
}

/**
 * The environment variable from which Pagefind reads the size of chunks. It is not documented: a version that ignores it
 * makes chunks of 20,000 entries, which cost readers more bytes and change nothing else.
 */
export const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** How many pages are read and sent to Pagefind at a time. */
const pagesAtOnce = 64;

/** An index has to have a word: this is a letter of a script that no reader types (U+12000, cuneiform). */
const unsearchedWord = '\u{12000}';

/** Pagefind would cut words of these languages by a dictionary; their letters are indexed one by one. */
const languageOf = (language: string) => (isUnspacedLanguage(language) ? 'und' : language);

/** Pagefind's browser API. */
const script = 'pagefind.js';

/** Files in the folder of an index that our search never loads: Pagefind's interfaces, styles and its worker. */
const isUnused = (name: string) => /\.(js|css)$/.test(name) && name !== script;

/** Files that all indexes of a language have in common. */
const isProgram = (name: string) => name === script || name.startsWith('wasm.');

export async function pagefindVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

/** Has Pagefind make an index and write it. Ends Pagefind's process in any case. */
async function write(
  folder: string,
  config: pagefind.PagefindServiceConfig,
  fill: (index: pagefind.PagefindIndex) => Promise<void>,
): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex(config);
    assertNone(errors);
    if (!index) throw new Error('Pagefind made no index');
    await fill(index);
    assertNone((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await pagefind.close();
  }
}

async function removeFiles(folder: string, isWanted: (name: string) => boolean): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !isWanted(entry.name)) await rm(path.join(folder, entry.name));
  }
}

/**
 * Writes an index of pages: all that a search loads but `pagefind.js` and its WebAssembly. It sets an environment
 * variable, so call it in a thread of its own.
 *
 * @returns how many of the pages it holds
 * @throws Error if Pagefind fails
 */
export async function writeIndex(task: PagefindTask): Promise<number> {
  const { folder, language, files, pages } = task;
  const { maxFragments, chunkSize } = files;
  let count = 0;
  process.env[chunkSizeVariable] = String(chunkSize);
  await write(folder, { forceLanguage: languageOf(language), maxFragments }, async (index) => {
    for (let at = 0; at < pages.length; at += pagesAtOnce) {
      const some = pages.slice(at, at + pagesAtOnce);
      const texts = await Promise.all(some.map(({ file }) => readFile(file, 'utf8')));
      // Pagefind numbers the pages in the order in which they come.
      const added = some.flatMap(({ url }, place) => {
        const content = texts[place] ?? '';
        if (!content.includes(bodyMark)) return [];
        return [index.addHTMLFile({ url, content: searchedHtml(content, language) })];
      });
      for (const { errors } of await Promise.all(added)) assertNone(errors);
      count += added.length;
    }
  });
  await removeFiles(folder, (name) => !isUnused(name) && !isProgram(name));
  return count;
}

/**
 * Pagefind publishes its script with the long names of its variables: a sixth of what readers load of it. Where this version
 * of Vite cannot minify it, it is published as it is.
 */
async function minify(file: string): Promise<void> {
  // It takes long to load, and the program is written only for another version or language.
  const { minifySync } = (await import('vite')) as Partial<typeof import('vite')>;
  const minified = minifySync?.(file, await readFile(file, 'utf8'), { module: true });
  if (minified && minified.errors.length === 0) await writeFile(file, minified.code);
}

/**
 * Writes Pagefind's files for the browser, with an index of one page that no search finds.
 *
 * @throws Error if Pagefind fails
 */
export async function writeProgram(folder: string, language: string): Promise<void> {
  const own = languageOf(language);
  await write(folder, { forceLanguage: own }, async (index) => {
    assertNone(
      (await index.addCustomRecord({ url: '/', language: own, content: unsearchedWord })).errors,
    );
  });
  const wasm = `wasm.${own}.pagefind`;
  const names = await readdir(folder);
  const isOther = (name: string) =>
    names.includes(wasm) && name.startsWith('wasm.') && name !== wasm;
  await removeFiles(folder, (name) => !isUnused(name) && !isOther(name));
  await minify(path.join(folder, script));
}
