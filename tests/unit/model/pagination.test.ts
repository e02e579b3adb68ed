import { describe, expect, it } from 'vitest';
import { pageParameter, paginate } from '../../../src/model/pagination.ts';

/** So many items, the newest first: each is as many as there were when it came. */
const items = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('paginate', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [99, [99]],
    [100, [50, 50]],
    [120, [70, 50]],
    [150, [50, 50, 50]],
  ])('%d items fill pages of %j', (count, lengths) => {
    const pages = paginate(items(count));
    expect(pages.map((page) => page.items.length)).toEqual(lengths);
    expect(pages.flatMap((page) => page.items)).toEqual(items(count));
  });

  it('links each page to the next older one, and back', () => {
    const pages = paginate(items(230));
    expect(pages.map(({ number, older, newer }) => [number, older, newer?.number])).toEqual([
      [undefined, 3, undefined],
      [3, 2, undefined],
      [2, 1, 3],
      [1, undefined, 2],
    ]);
    expect(pages.map(({ newer }) => newer !== undefined)).toEqual([false, true, true, true]);
  });

  it('leaves full pages as they are when items are added', () => {
    const before = paginate(items(230)).filter(({ number }) => number !== undefined);
    const after = paginate(items(249));
    expect(after.filter(({ number }) => number !== undefined)).toEqual(before);
  });
});

it('the first page has no number in its address', () => {
  expect([undefined, 1, 13].map(pageParameter)).toEqual([undefined, 'page/1', 'page/13']);
});
