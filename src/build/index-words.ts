/**
 * The words of an index, each with the pages that have it, as records one after another:
 *
 *     word   := text pages forms
 *     text   := length (varint), UTF-8
 *     pages  := how many (varint); unless 0: the number of the first, how much greater that of the last is, how many
 *               bytes follow (varints), and those bytes
 *     forms  := how many (varint), and for each text pages: the word with the diacritics that it has there
 *
 * The bytes of pages are what Pagefind's program reads of them, without what comes before the places in the first page.
 * So lists of pages can be put after one another without being read.
 */
import { head, readVarint, varint, type Cursor } from './index-bytes.ts';

/** Pages that have a word. */
export interface WordPages {
  count: number;
  first: number;
  last: number;
  bytes: readonly Uint8Array[];
}

export interface IndexedWord {
  word: string;
  pages: WordPages;
  forms: readonly { form: string; pages: WordPages }[];
}

const noPages: WordPages = { count: 0, first: 0, last: 0, bytes: [] };

/** A page in a list of them: three items, of which the first says how much greater its number is than the last. */
const pageHead = (step: number) => new Uint8Array([...head(4, 3), ...head(0, step)]);

function readText(cursor: Cursor): string {
  const length = readVarint(cursor);
  const from = cursor.at;
  cursor.at += length;
  return cursor.bytes.toString('utf8', from, cursor.at);
}

function readPages(cursor: Cursor): WordPages {
  const count = readVarint(cursor);
  if (count === 0) return noPages;
  const first = readVarint(cursor);
  const last = first + readVarint(cursor);
  const length = readVarint(cursor);
  const from = cursor.at;
  cursor.at += length;
  return { count, first, last, bytes: [cursor.bytes.subarray(from, cursor.at)] };
}

/** Reads the next word. */
export function readWord(cursor: Cursor): IndexedWord {
  const word = readText(cursor);
  const pages = readPages(cursor);
  const forms = Array.from({ length: readVarint(cursor) }, () => ({
    form: readText(cursor),
    pages: readPages(cursor),
  }));
  return { word, pages, forms };
}

function writeText(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(varint(bytes.length)), bytes]);
}

function writePages({ count, first, last, bytes }: WordPages): Uint8Array[] {
  if (count === 0) return [new Uint8Array(varint(0))];
  const length = bytes.reduce((sum, piece) => sum + piece.length, 0);
  const numbers = [count, first, last - first, length].flatMap(varint);
  return [new Uint8Array(numbers), ...bytes];
}

/** A word as its record. */
export function writeWord({ word, pages, forms }: IndexedWord): Uint8Array {
  return Buffer.concat([
    writeText(word),
    ...writePages(pages),
    new Uint8Array(varint(forms.length)),
    ...forms.flatMap(({ form, pages: own }) => [writeText(form), ...writePages(own)]),
  ]);
}

/** Pages, and after them others that are counted from `base` on. */
function joinPages(before: WordPages, { count, first, last, bytes }: WordPages, base: number) {
  if (count === 0) return before;
  const moved = { count, first: first + base, last: last + base, bytes };
  if (before.count === 0) return moved;
  return {
    count: before.count + count,
    first: before.first,
    last: moved.last,
    bytes: [...before.bytes, pageHead(moved.first - before.last), ...bytes],
  };
}

/** A word of several batches as one. @param found each with the number of the first page of its batch, in their order */
export function joinWord(found: readonly (readonly [word: IndexedWord, base: number])[]) {
  let pages = noPages;
  const forms = new Map<string, WordPages>();
  for (const [one, base] of found) {
    pages = joinPages(pages, one.pages, base);
    for (const { form, pages: own } of one.forms) {
      forms.set(form, joinPages(forms.get(form) ?? noPages, own, base));
    }
  }
  const inOrder = [...forms.keys()].sort();
  return {
    word: found[0]?.[0].word ?? '',
    pages,
    forms: inOrder.map((form) => ({ form, pages: forms.get(form) ?? noPages })),
  };
}
