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
import {
  addBytes,
  addText,
  addVarint,
  head,
  readVarint,
  type Cursor,
  type Sink,
} from './index-bytes.ts';

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

/** Most words are written in one way. */
const noForms: IndexedWord['forms'] = [];

const pageHeads: Uint8Array[] = [];

/** A page in a list of them: three items, of which the first says how much greater its number is than the last. */
function pageHead(step: number): Uint8Array {
  return (pageHeads[step] ??= new Uint8Array([...head(4, 3), ...head(0, step)]));
}

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
  const count = readVarint(cursor);
  if (count === 0) return { word, pages, forms: noForms };
  const forms = Array.from({ length: count }, () => ({
    form: readText(cursor),
    pages: readPages(cursor),
  }));
  return { word, pages, forms };
}

function addPages(sink: Sink, { count, first, last, bytes }: WordPages): void {
  addVarint(sink, count);
  if (count === 0) return;
  addVarint(sink, first);
  addVarint(sink, last - first);
  addVarint(
    sink,
    bytes.reduce((sum, piece) => sum + piece.length, 0),
  );
  for (const piece of bytes) addBytes(sink, piece);
}

/** Adds a word as its record. */
export function addWord(sink: Sink, { word, pages, forms }: IndexedWord): void {
  addText(sink, word);
  addPages(sink, pages);
  addVarint(sink, forms.length);
  for (const { form, pages: own } of forms) {
    addText(sink, form);
    addPages(sink, own);
  }
}

/** Lists of pages after one another. @param found each with the number from which its pages are counted */
function joinPages(found: readonly (readonly [pages: WordPages, base: number])[]): WordPages {
  const joined = { count: 0, first: 0, last: 0, bytes: [] as Uint8Array[] };
  for (const [{ count, first, last, bytes }, base] of found) {
    if (count === 0) continue;
    if (joined.count === 0) joined.first = first + base;
    else joined.bytes.push(pageHead(first + base - joined.last));
    joined.bytes.push(...bytes);
    joined.count += count;
    joined.last = last + base;
  }
  return joined;
}

/** The forms of a word, each once, in their order. */
function joinForms(
  found: readonly (readonly [word: IndexedWord, base: number])[],
): IndexedWord['forms'] {
  if (found.every(([{ forms }]) => forms.length === 0)) return noForms;
  const forms = new Map<string, (readonly [WordPages, number])[]>();
  for (const [{ forms: own }, base] of found) {
    for (const { form, pages } of own) {
      const list = forms.get(form) ?? [];
      list.push([pages, base]);
      forms.set(form, list);
    }
  }
  return [...forms.keys()]
    .sort()
    .map((form) => ({ form, pages: joinPages(forms.get(form) ?? []) }));
}

/** A word of several batches as one. @param found each with the number of the first page of its batch, in their order */
export function joinWord(
  found: readonly (readonly [word: IndexedWord, base: number])[],
): IndexedWord {
  return {
    word: found[0]?.[0].word ?? '',
    pages: joinPages(found.map(([{ pages }, base]) => [pages, base])),
    forms: joinForms(found),
  };
}
