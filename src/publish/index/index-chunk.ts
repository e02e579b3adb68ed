/** The words of an index as readers load them. */
import { partCode, wordsCode, type PlacedWord, type WordPage } from '../../model/search-code.ts';
import type { SearchPart } from '../../model/search-format.ts';
import { bitWriter } from './bit-writer.ts';
import { readArray, readHead, readInteger, type Cursor } from './index-bytes.ts';
import { readWord, type WordPages } from './index-words.ts';

/** Pages of which each follows what Pagefind writes of it: a list of places, and one of those in its fields. */
function pagesOf({ count, first, bytes: [bytes] }: WordPages): WordPage[] {
  if (!bytes) return [];
  const cursor: Cursor = {
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    at: 0,
  };
  const numbers = () => readArray(cursor, () => readInteger(cursor));
  const pages: WordPage[] = [];
  for (let page = 0; page < count; page += 1) {
    if (page > 0) readHead(cursor);
    const step = page > 0 ? readHead(cursor) : first;
    pages.push({ step, places: numbers(), fields: numbers() });
  }
  return pages;
}

/** @param chunk words one after another, as index-words.ts has them */
export function packChunk(chunk: Buffer): Buffer {
  const cursor: Cursor = { bytes: chunk, at: 0 };
  const words: PlacedWord[] = [];
  while (cursor.at < chunk.length) {
    const { word, pages, forms } = readWord(cursor);
    words.push({
      word,
      pages: pagesOf(pages),
      forms: forms.map(({ form, pages: own }) => ({ form, pages: pagesOf(own) })),
    });
  }
  const writer = bitWriter();
  wordsCode(writer)(words);
  return writer.done();
}

export function packPart(part: SearchPart): Buffer {
  const writer = bitWriter();
  partCode(writer)(part);
  return writer.done();
}
