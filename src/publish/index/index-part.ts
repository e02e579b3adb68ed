/** Puts finished batches together as a part of the index that readers load. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  lengthStep,
  searchFormat,
  type SearchFilters,
  type SearchPart,
} from '../../model/search-format.ts';
import type { BatchPages } from './index-batch.ts';
import { createSink, takeBytes, type Cursor } from './index-bytes.ts';
import { packChunk, packPart } from './index-chunk.ts';
import { linkOrCopy } from '../link-files.ts';
import { addWord, joinWord, readWord, type IndexedWord } from './index-words.ts';

const compress = promisify(gzip);

/** Chunks that are packed already, by hashes of what is in them. */
export type FinishedChunks = ReadonlyMap<string, string>;

/** So many chunks are written at a time. */
const atOnce = 8;

/**
 * How many bytes a chunk has before it is packed, unless one word has more. Smaller ones make a longer list of chunks,
 * which each search loads; larger ones bring more words that were not asked for: the more words a part has, the larger.
 */
const chunkSizes = [5_000, 10_000, 20_000];

/** A part has so many chunks at most, unless they have the largest size. */
const manyChunks = 2_000;

function chunkSizeOf(lists: readonly WordList[]): number {
  const bytes = lists.reduce((sum, { file }) => sum + statSync(file).size, 0);
  return chunkSizes.find((size) => bytes <= size * manyChunks) ?? Math.max(...chunkSizes);
}

/** A batch that was indexed. */
export interface FinishedBatch {
  /** Where it is kept. */
  folder: string;
  isDated: boolean;
  pages: BatchPages;
}

/** A file of words, and how many pages they stand in. */
export interface WordList {
  file: string;
  pages: number;
}

/** The words of all lists in their order, each once, with its pages counted through. */
function* wordsOf(lists: readonly WordList[]): Generator<IndexedWord, void> {
  let pages = 0;
  const opened = lists.map((list) => {
    const base = pages;
    pages += list.pages;
    return { words: readFileSync(list.file), base };
  });
  const heads = opened.map(({ words, base }) => {
    const cursor: Cursor = { bytes: words, at: 0 };
    return { cursor, base, word: readWord(cursor) as IndexedWord | undefined };
  });
  for (;;) {
    let next: string | undefined;
    for (const { word } of heads) {
      if (word && (next === undefined || word.word < next)) next = word.word;
    }
    if (next === undefined) return;
    const found = heads.filter(({ word }) => word?.word === next);
    yield joinWord(found.map(({ word, base }) => [word as IndexedWord, base] as const));
    for (const one of found) {
      const { cursor } = one;
      one.word = cursor.at < cursor.bytes.length ? readWord(cursor) : undefined;
    }
  }
}

/** Writes the words of several lists as one. */
export async function joinLists(lists: readonly WordList[], file: string): Promise<void> {
  const aside = `${file}.part`;
  const sink = createSink();
  for (const word of wordsOf(lists)) addWord(sink, word);
  await writeFile(aside, takeBytes(sink));
  await rename(aside, file);
}

/** As much of a word as tells it from the one before. */
function startOf(word: string, before: string): string {
  let same = 0;
  while (same < before.length && word[same] === before[same]) same += 1;
  const start = word.slice(0, same + 1);
  // Half a sign would be lost on the way.
  return start.isWellFormed() ? start : word.slice(0, same + 2);
}

interface Chunk {
  start: string;
  bytes: Buffer;
}

function* chunksOf(words: Iterable<IndexedWord>, chunkSize: number): Generator<Chunk, void> {
  const sink = createSink();
  let start = '';
  let last = '';
  for (const word of words) {
    const size = sink.length;
    addWord(sink, word);
    // Who asks for a word asks for those as well that begin with it: a few more bytes are less than a file more.
    const isAsked = word.word.startsWith(last) && sink.length - size < chunkSize / 2;
    if (size > 0 && sink.length > chunkSize && !isAsked) {
      yield { start, bytes: takeBytes(sink, size) };
      start = startOf(word.word, last);
    }
    last = word.word;
  }
  if (sink.length > 0) yield { start, bytes: takeBytes(sink) };
}

/** Each filter once, its values in their order. */
function filtersOf(pages: readonly Readonly<Record<string, string>>[]): SearchFilters {
  const names = [...new Set(pages.flatMap(Object.keys))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const own = pages.map((page) => page[name]);
      const values = [...new Set(own.filter((value) => value !== undefined))].sort();
      const numbers = new Map(values.map((value, at) => [value, at + 1]));
      return [name, { values, pages: own.map((value) => numbers.get(value ?? '') ?? 0) }];
    }),
  );
}

/**
 * Writes a part of the index: `part.pf_meta`, `part.pf_filter`, and its chunks by their numbers.
 *
 * @param lists the words of the batches
 * @param folder where it is to stand
 * @param finished need not be packed again
 * @returns hashes: one of all that stands there, and one of each chunk
 */
export async function writePart(
  batches: readonly FinishedBatch[],
  lists: readonly WordList[],
  folder: string,
  finished: FinishedChunks,
): Promise<{ name: string; chunks: string[] }> {
  const aside = `${folder}.part`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const hash = createHash('sha256');

  const starts: string[] = [];
  const chunks: string[] = [];
  const write = (name: string, content: Uint8Array) => writeFile(path.join(aside, name), content);
  const writeChunk = async (name: string, bytes: Buffer, chunk: string) => {
    const known = finished.get(chunk);
    if (known) linkOrCopy(known, path.join(aside, name));
    else await write(name, packChunk(bytes));
  };
  let writing: Promise<void>[] = [];
  for (const { start, bytes } of chunksOf(wordsOf(lists), chunkSizeOf(lists))) {
    const chunk = createHash('sha256').update(String(searchFormat)).update(bytes).digest('hex');
    hash.update(chunk);
    writing.push(writeChunk(`${starts.length}.pf_index`, bytes, chunk));
    starts.push(start);
    chunks.push(chunk);
    if (writing.length === atOnce) {
      await Promise.all(writing);
      writing = [];
    }
  }
  await Promise.all(writing);

  const undated = batches.filter(({ isDated }) => !isDated);
  const part: SearchPart = {
    folders: batches.map(({ pages }) => [pages.hash, pages.lengths.length]),
    undated: undated.reduce((sum, { pages }) => sum + pages.lengths.length, 0),
    lengths: batches.flatMap(({ pages }) => pages.lengths.map(lengthStep)),
    starts,
  };
  const files = {
    'part.pf_meta': packPart(part),
    'part.pf_filter': await compress(
      JSON.stringify(filtersOf(batches.flatMap(({ pages }) => pages.filters))),
      { level: 9 },
    ),
  };
  for (const [name, bytes] of Object.entries(files)) {
    hash.update(bytes);
    await write(name, bytes);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  return { name: hash.digest('hex').slice(0, 12), chunks };
}
