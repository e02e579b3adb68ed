/** Reads the files that Pagefind writes: its list of pages, its words, and what it says of each page. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { searchFields } from '../../model/search-format.ts';
import {
  head,
  integer,
  readArray,
  readHead,
  readInteger,
  readText,
  skipNumbers,
  type Cursor,
} from './index-bytes.ts';
import type { IndexedWord, WordPages } from './index-words.ts';

const decompress = promisify(gunzip);

/** What stands before all that Pagefind compresses. */
const signature = 'pagefind_dcd'.length;

/** What Pagefind says of a page (`*.pf_fragment`). */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, readonly string[]>;
  meta: Record<string, string>;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
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

/** What Pagefind has found in some pages. */
export interface Findings {
  /** In the order of their letters. */
  words: IndexedWord[];
  /** What it says of each page, in the order in which it was given them. */
  fragments: Fragment[];
}

/**
 * Reads what Pagefind has found.
 *
 * @param files as it would write them
 * @throws if they are not as they should be
 */
export async function readFindings(files: ReadonlyMap<string, Uint8Array>): Promise<Findings> {
  const read = async (file: string) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`Pagefind did not write ${file}`);
    return (await decompress(bytes)).subarray(signature);
  };
  const metaFile = [...files.keys()].find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) return { words: [], fragments: [] };
  const meta = readMeta(await read(metaFile));
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
  return { words, fragments };
}
