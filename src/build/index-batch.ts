/** Has Pagefind index some pages, and keeps what it finds so that it can be put together with others. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import { pageEnding, searchFields } from '../model/search-format.ts';
import { searchedText } from './built-page.ts';
import {
  createSink,
  head,
  integer,
  readArray,
  readHead,
  readInteger,
  readText,
  skipNumbers,
  takeBytes,
  type Cursor,
} from './index-bytes.ts';
import { addWord, type IndexedWord, type WordPages } from './index-words.ts';
import type { SearchPage } from './search-parts.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** What stands before all that Pagefind compresses. */
const signature = 'pagefind_dcd'.length;

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

/** What Pagefind says of a page (`*.pf_fragment`). */
interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, readonly string[]>;
  meta: Record<string, string>;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
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

/** The numbers of fields, of which each batch has its own, as they are in all. */
function readFieldPlaces(cursor: Cursor, fields: readonly number[]): number[] {
  const numbers = readArray(cursor, () => readInteger(cursor));
  return numbers.map((number) => (number < 0 ? -1 - (fields[-1 - number] as number) : number));
}

function readPages(cursor: Cursor, fields: readonly number[]): WordPages {
  const count = readHead(cursor);
  const bytes: Uint8Array[] = [];
  let first = 0;
  let last = 0;
  let from = cursor.at;
  for (let page = 0; page < count; page += 1) {
    readHead(cursor);
    last += readHead(cursor);
    if (page === 0) {
      first = last;
      from = cursor.at;
    }
    skipNumbers(cursor);
    if (cursor.bytes[cursor.at] === 0x80) cursor.at += 1;
    else {
      bytes.push(cursor.bytes.subarray(from, cursor.at));
      const places = readFieldPlaces(cursor, fields);
      bytes.push(new Uint8Array([...head(4, places.length), ...places.flatMap(integer)]));
      from = cursor.at;
    }
  }
  if (count > 0) bytes.push(cursor.bytes.subarray(from, cursor.at));
  return { count, first, last, bytes };
}

function readWords(chunk: Buffer, fields: readonly number[]): IndexedWord[] {
  const cursor: Cursor = { bytes: chunk, at: 0 };
  readHead(cursor);
  return readArray(cursor, () => {
    readHead(cursor);
    const word = readText(cursor);
    const pages = readPages(cursor, fields);
    const forms = readArray(cursor, () => {
      readHead(cursor);
      return { form: readText(cursor), pages: readPages(cursor, fields) };
    });
    return { word, pages, forms };
  });
}

interface Meta {
  pages: readonly string[];
  chunks: readonly string[];
  fields: readonly number[];
}

function readMeta(bytes: Buffer): Meta {
  const cursor: Cursor = { bytes, at: 0 };
  const text = () => readText(cursor);
  const list = <Item>(read: () => Item) => readArray(cursor, read);
  const item = <Item>(read: () => Item): Item => {
    readHead(cursor);
    return read();
  };
  readHead(cursor);
  text();
  const pages = list(() =>
    item(() => {
      const hash = text();
      readHead(cursor);
      // Which file it is in, were there several in one.
      text();
      return hash;
    }),
  );
  const chunks = list(() => item(() => [text(), text(), text()][2] ?? ''));
  list(() => item(() => [text(), text()]));
  list(() => item(() => [text(), skipNumbers(cursor)]));
  const fields = list(text).map((field) => {
    const number = searchFields.indexOf(field);
    if (number < 0) throw new Error(`“${field}” is not in src/model/search-format.ts`);
    return number;
  });
  return { pages, chunks, fields };
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
  const read = async (file: string) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`Pagefind did not write ${file}`);
    return (await decompress(bytes)).subarray(signature);
  };
  const metaFile = [...files.keys()].find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) return 0;
  const meta = readMeta(await read(metaFile));
  if (meta.pages.length !== batch.pages.length) return meta.pages.length;

  const words: IndexedWord[] = [];
  for (const chunk of meta.chunks) {
    words.push(...readWords(await read(`index/${chunk}.pf_index`), meta.fields));
  }
  words.sort((a, b) => (a.word < b.word ? -1 : 1));

  const fragments = await Promise.all(
    meta.pages.map(
      async (page) =>
        JSON.parse((await read(`fragment/${page}.pf_fragment`)).toString()) as Fragment,
    ),
  );
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
  return meta.pages.length;
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
