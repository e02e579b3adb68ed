/** The words in a chunk of the index, as build/index-words.ts writes them. */
import type { Packing } from './packing.ts';

/** Pages that have a word; the bytes are for the engine's program. */
interface Pages {
  count: number;
  first: number;
  last: number;
  bytes: Uint8Array;
}

export interface Word {
  word: string;
  pages: Pages;
  /** The word with the diacritics that it has on some pages. */
  forms: { form: string; pages: Pages }[];
}

const decoder = new TextDecoder();

/** The words of a chunk, in their order. */
export function readWords(chunk: Uint8Array): Word[] {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = chunk[at++] as number;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const bytes = () => {
    const length = number();
    at += length;
    return chunk.subarray(at - length, at);
  };
  const text = () => decoder.decode(bytes());
  const pages = (): Pages => {
    const count = number();
    if (count === 0) return { count, first: 0, last: 0, bytes: chunk.subarray(0, 0) };
    const first = number();
    return { count, first, last: first + number(), bytes: bytes() };
  };
  const words: Word[] = [];
  while (at < chunk.length) {
    const word = { word: text(), pages: pages() };
    const forms = Array.from({ length: number() }, () => ({ form: text(), pages: pages() }));
    words.push({ ...word, forms });
  }
  return words;
}

/** A word as a part of the index has it; the pages of that part are counted from `base` on. */
export interface Found {
  word: Word;
  base: number;
}

/** Packs lists of pages as one. */
function packPages(pack: Packing, lists: readonly { pages: Pages; base: number }[]): void {
  const some = lists.filter(({ pages }) => pages.count > 0);
  pack.head(
    4,
    some.reduce((sum, { pages }) => sum + pages.count, 0),
  );
  let last = 0;
  for (const { pages, base } of some) {
    pack.head(4, 3);
    pack.head(0, base + pages.first - last);
    pack.bytes(pages.bytes);
    last = base + pages.last;
  }
}

/** Packs words, each with the pages of all parts. @param found for each word what the parts have of it, in their order */
export function packWords(pack: Packing, found: ReadonlyMap<string, readonly Found[]>): void {
  pack.head(4, 1);
  pack.head(4, found.size);
  for (const [word, own] of found) {
    pack.head(4, 3);
    pack.text(word);
    packPages(
      pack,
      own.map(({ word: { pages }, base }) => ({ pages, base })),
    );
    const forms = Map.groupBy(
      own.flatMap(({ word: { forms: some }, base }) => some.map((form) => ({ ...form, base }))),
      ({ form }) => form,
    );
    pack.head(4, forms.size);
    for (const [form, lists] of forms) {
      pack.head(4, 2);
      pack.text(form);
      packPages(pack, lists);
    }
  }
}
