import { describe, expect, it } from 'vitest';
import { createSink, head, integer, takeBytes } from '../../../../src/publish/index/index-bytes.ts';
import { packChunk, packPart } from '../../../../src/publish/index/index-chunk.ts';
import {
  addWord,
  type IndexedWord,
  type WordPages,
} from '../../../../src/publish/index/index-words.ts';
import { partCode, wordsCode } from '../../../../src/model/search-code.ts';
import { bitReader } from '../../../../src/search/engine/bit-reader.ts';
import { packWords } from '../../../../src/search/engine/index-words.ts';
import { packing } from '../../../../src/search/engine/packing.ts';

type Page = [number: number, places: number[], fields: number[]];

const list = (numbers: readonly number[]) => [
  ...head(4, numbers.length),
  ...numbers.flatMap(integer),
];

/** Pages as Pagefind has them, each with how much greater its number is than the last. */
function cbor(pages: readonly Page[], base = 0): number[] {
  let last = 0;
  return pages.flatMap(([number, places, fields]) => {
    const step = base + number - last;
    last = base + number;
    return [...head(4, 3), ...head(0, step), ...list(places), ...list(fields)];
  });
}

/** Pages as the build keeps them. */
function kept(pages: readonly Page[]): WordPages {
  const [first, last] = [pages[0]?.[0] ?? 0, pages.at(-1)?.[0] ?? 0];
  const skipped = [...head(4, 3), ...head(0, first)].length;
  const bytes = pages.length > 0 ? [new Uint8Array(cbor(pages).slice(skipped))] : [];
  return { count: pages.length, first, last, bytes };
}

const text = (value: string) => {
  const bytes = [...new TextEncoder().encode(value)];
  return [0x60 | bytes.length, ...bytes];
};

const many = Array.from({ length: 300 }, (_, at): Page => [
  3 * at,
  [-25, 70_000 + at, ...(at % 7 === 0 ? [-169, 300, -25] : [])],
  [],
]);
const few: Page[] = [
  [0, [-25, 0, 23, 24, 255, 256, 65_535, 65_536], [-1, 4, -9, 0]],
  [70_000, [], [-1, 3]],
];

const words: IndexedWord[] = [
  { word: 'cafe', pages: kept(few), forms: [{ form: 'café', pages: kept(many) }] },
  { word: 'cafeteria', pages: kept(many), forms: [] },
  { word: 'wabard”', pages: kept([]), forms: [] },
  { word: '喀布尔', pages: kept(few), forms: [{ form: '喀', pages: kept([]) }] },
];

describe('a chunk of the index', () => {
  const sink = createSink();
  for (const word of words) addWord(sink, word);
  const chunk = takeBytes(sink);
  const packed = packChunk(chunk);

  it('is read in the browser as what Pagefind has written', () => {
    const read = wordsCode(bitReader(packed))();
    expect(read.map(({ word }) => word)).toEqual(words.map(({ word }) => word));
    const pack = packing();
    packWords(
      pack,
      new Map(
        read.slice(0, 1).map((word) => [word.word, [0, 100_000].map((base) => ({ word, base }))]),
      ),
    );
    const twice = (pages: readonly Page[]) => [
      ...head(4, 2 * pages.length),
      ...cbor([...pages, ...pages.map(([at, ...more]): Page => [at + 100_000, ...more])]),
    ];
    expect([...pack.done()]).toEqual([
      ...head(4, 1),
      ...head(4, 1),
      ...head(4, 3),
      ...text('cafe'),
      ...twice(few),
      ...head(4, 1),
      ...head(4, 2),
      ...text('café'),
      ...twice(many),
    ]);
  });

  it('is far smaller, and the same each time', () => {
    expect(packed.length).toBeLessThan(chunk.length / 4);
    expect(packChunk(chunk)).toEqual(packed);
  });
});

it('the list of a part is read as it was written', () => {
  const part = {
    folders: [
      ['0123456789ab', 128],
      ['cdef01234567', 64],
    ] as const,
    undated: 64,
    lengths: Array.from({ length: 192 }, (_, at) => at),
    starts: ['', 'a', 'ab', 'zürich', '喀'],
  };
  expect(partCode(bitReader(packPart(part)))()).toEqual(part);
});
