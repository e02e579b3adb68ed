import { describe, expect, it } from 'vitest';
import {
  searchParts,
  type Batch,
  type SearchPage,
} from '../../../../src/publish/index/search-parts.ts';

const sizes = { batch: 50, archive: 400, undated: 100, small: 80 };

const page = (name: string, published: string | undefined): SearchPage => ({
  url: `/${name}/`,
  published,
  sign: 'a',
  file: '',
  parts: [],
});

/** Articles, one each hour from a day on. */
const hourly = (count: number, from = '2020-01-01T00:00:00Z') =>
  Array.from({ length: count }, (_, at) =>
    page(`${from}-${at}`, new Date(Date.parse(from) + at * 3_600_000).toISOString()),
  );

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => page(`name-${at}`, undefined));

const parts = (pages: readonly SearchPage[]) => searchParts(pages, sizes);
const urlsOf = (batches: readonly Batch[]) =>
  batches.flatMap(({ pages }) => pages.map(({ url }) => url));
const inWords = (pages: readonly SearchPage[]) =>
  parts(pages)
    .flat()
    .map(({ pages: own }) => own.map(({ url }) => url).join(' '));

describe('the parts of an index', () => {
  it.each([
    ['no page', [], 0],
    ['a small site', [...names(10), ...hourly(70)], 1],
    ['a site with an archive', [...names(90), ...hourly(300)], 2],
    ['one with a large archive', [...names(90), ...hourly(1000)], 4],
    ['one with many names', [...names(500), ...hourly(100)], 4],
    ['one with nothing but names', names(500), 2],
  ])('of %s', (_, pages, count) => {
    const made = parts(pages);
    expect(made).toHaveLength(count);
    expect(urlsOf(made.flat()).sort()).toEqual(pages.map(({ url }) => url).sort());
    for (const batches of made) {
      expect(urlsOf(batches).length).toBeLessThanOrEqual(sizes.archive + sizes.undated);
      for (const { pages: own } of batches) expect(own.length).toBeLessThanOrEqual(sizes.batch);
    }
  });

  it('have the articles by their dates, also those before 1970', () => {
    const pages = [...hourly(300, '1969-12-25T00:00:00Z'), ...hourly(300)];
    const dated = parts([...names(20), ...pages.toReversed()])
      .flat()
      .filter(({ isDated }) => isDated);
    expect(urlsOf(dated)).toEqual(pages.map(({ url }) => url));
  });

  it('are bounded where all articles have the same date', () => {
    const pages = Array.from({ length: 1000 }, (_, at) => page(`x-${at}`, '2020-01-01'));
    for (const { pages: own } of parts(pages).flat()) {
      expect(own.length).toBeLessThanOrEqual(sizes.batch);
    }
  });

  it('stay as they are but for a batch or two when an article is added in the middle', () => {
    const pages = [...names(90), ...hourly(1000)];
    const before = new Set(inWords(pages));
    const after = inWords([...pages, page('late', '2020-01-20T12:30:00Z')]);
    expect(after.filter((batch) => !before.has(batch)).length).toBeLessThanOrEqual(2);
  });
});
