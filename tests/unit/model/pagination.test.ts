import { describe, expect, it } from 'vitest';
import { pageParameter, paginate } from '../../../src/model/pagination.ts';

describe('paginate', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('%d items fill pages of %j', (count, lengths) => {
    const items = Array.from({ length: count }, (_, index) => index);
    const pages = paginate(items);
    expect(pages.map((page) => page.items.length)).toEqual(lengths);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map(({ number }) => number)).toEqual(lengths.map((_, index) => index + 1));
    expect(new Set(pages.map((page) => page.count))).toEqual(new Set([lengths.length]));
  });
});

it('the first page has no number in its address', () => {
  expect([1, 2, 13].map(pageParameter)).toEqual([undefined, 'page/2', 'page/13']);
});
