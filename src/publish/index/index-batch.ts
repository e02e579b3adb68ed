/** Has Pagefind index some pages, and keeps what it finds so that it can be put together with others. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import { pageEnding } from '../../model/search-format.ts';
import { searchedText } from '../verify/built-page.ts';
import { createSink, takeBytes } from './index-bytes.ts';
import { addWord } from './index-words.ts';
import { readFindings, type Fragment } from './pagefind-files.ts';
import type { SearchPage } from './search-parts.ts';

const compress = promisify(gzip);

/** Without this on some page Pagefind would take all pages whole. */
const bodyMark = 'data-pagefind-body';

/** What was found in a batch, apart from its words. */
export interface BatchPages {
  /** A hash of the files that readers load for a result. */
  hash: string;
  /** How many words each page has. */
  lengths: readonly number[];
  /** What each page can be narrowed to. */
  filters: readonly Readonly<Record<string, string>>[];
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

/** A batch to be indexed. Plain data. */
export interface BatchTask {
  pages: readonly Pick<SearchPage, 'url' | 'file' | 'parts'>[];
  /** Where what is found in it is kept. */
  folder: string;
  /** Of the text, a tag of one part. */
  language: string;
}

/** @returns the files that Pagefind makes, by their paths */
async function runPagefind({ pages, language }: BatchTask): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    assertNone(errors);
    if (!index) throw new Error('no index was made');
    const added: Promise<{ errors: string[] }>[] = [];
    for (const { url, file, parts } of pages) {
      const searched = searchedText(readFileSync(file, 'utf8'), parts);
      if (!searched.includes(bodyMark)) continue;
      // Pagefind takes nothing that stands in no document.
      const content = `<html><body>${searched}</body></html>`;
      added.push(index.addHTMLFile({ url, content }));
    }
    for (const { errors: own } of await Promise.all(added)) assertNone(own);
    const { files, errors: last } = await index.getFiles();
    assertNone(last);
    return new Map(files.map(({ path: file, content }) => [file.replaceAll('\\', '/'), content]));
  } finally {
    await pagefind.close();
  }
}

/** What readers load for a result: less than Pagefind has of it. The text of a paragraph stands in the whole. */
function forReaders({ url, content, meta, anchors }: Fragment): string {
  const { image: _picture, image_alt: _words, ...own } = meta;
  return JSON.stringify({
    url,
    content,
    meta: own,
    anchors: anchors.map(({ element, id, location, text }) =>
      element === 'p' ? [element, id, location] : [element, id, location, text],
    ),
  });
}

function onlyFilters({ url, filters }: Fragment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, [value = '', ...others]]) => {
      if (others.length > 0) throw new Error(`${url} has several values of the filter “${name}”`);
      return [name, value];
    }),
  );
}

/**
 * Keeps what Pagefind has found in a batch.
 *
 * @param batch in its folder `pages.json` and `words` are kept, and in `pages/` a file for each page
 * @param files as Pagefind would write them
 * @returns how many of its pages were found; unless it is all, nothing is kept
 */
async function keepBatch(
  batch: BatchTask,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  const { words, fragments } = await readFindings(files);
  if (fragments.length !== batch.pages.length) return fragments.length;
  fragments.forEach(({ url }, at) => {
    if (url !== batch.pages[at]?.url) throw new Error(`${url} is not where it was put`);
  });
  const texts = fragments.map(forReaders);
  const pages: BatchPages = {
    // Of the names of the files, too: a folder that stands from an earlier build has them as they were.
    hash: createHash('sha256')
      .update(pageEnding)
      .update(texts.join('\n'))
      .digest('hex')
      .slice(0, 12),
    lengths: fragments.map(({ word_count }) => word_count),
    filters: fragments.map(onlyFilters),
  };

  const { folder } = batch;
  const aside = `${folder}.part`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(path.join(aside, 'pages'), { recursive: true });
  await Promise.all(
    texts.map(async (text, at) =>
      writeFile(
        path.join(aside, 'pages', `${at}${pageEnding}`),
        await compress(text, { level: 9 }),
      ),
    ),
  );
  const sink = createSink();
  for (const word of words) addWord(sink, word);
  await writeFile(path.join(aside, 'words'), takeBytes(sink));
  await writeFile(path.join(aside, 'pages.json'), JSON.stringify(pages));
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  return fragments.length;
}

/**
 * Has Pagefind index a batch, and keeps what it finds.
 *
 * @returns how many of its pages were found; unless it is all, nothing is kept
 * @throws if Pagefind fails
 */
export async function indexBatch(task: BatchTask): Promise<number> {
  return keepBatch(task, await runPagefind(task));
}
