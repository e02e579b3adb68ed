import { describe, expect, it } from 'vitest';
import { cutIntoParts, type CutPage } from '../../../../src/publish/index/part-cut.ts';

const sizes = { whole: 80, newest: 80, archive: 400 };

const page = (name: string, published?: string): CutPage => ({ url: `/${name}/`, published });

/** Articles, one each hour from a day on. */
const hourly = (count: number, from = '2020-01-01T00:00:00Z') =>
  Array.from({ length: count }, (_, at) =>
    page(`${from}-${at}`, new Date(Date.parse(from) + at * 3_600_000).toISOString()),
  );

const names = (count: number) => Array.from({ length: count }, (_, at) => page(`name-${at}`));

const cut = (pages: readonly CutPage[]) => cutIntoParts(pages, sizes);
const urlsOf = (pages: readonly CutPage[]) => pages.map(({ url }) => url);
const datedIn = (pages: readonly CutPage[]) =>
  pages.filter(({ published }) => published !== undefined);

/** How many index parts of `after` are not among those of `before`. */
function changed(before: readonly CutPage[], after: readonly CutPage[]): number {
  const known = new Set(cut(before).map((part) => urlsOf(part).join(' ')));
  return cut(after).filter((part) => !known.has(urlsOf(part).join(' '))).length;
}

describe('the index parts', () => {
  it.each([
    ['no page', [], 0],
    ['a small site', [...names(10), ...hourly(70)], 1],
    ['names alone', names(500), 2],
    ['a site with an archive', [...names(90), ...hourly(300)], 3],
    ['a site with a large archive', [...names(90), ...hourly(1000)], 5],
    ['a site with many names', [...names(500), ...hourly(100)], 4],
  ])('of %s hold every page once', (_, pages, count) => {
    const parts = cut(pages);
    expect(parts).toHaveLength(count);
    expect(urlsOf(parts.flat()).sort()).toEqual(urlsOf(pages).sort());
  });

  it('are bounded', () => {
    const [newest = [], ...archive] = cut([...names(100), ...hourly(2000)]);
    expect(newest.length).toBeLessThanOrEqual(sizes.newest);
    expect(newest.length).toBeGreaterThan(sizes.newest / 2);
    for (const part of archive) expect(part.length).toBeLessThanOrEqual(1.25 * sizes.archive);
  });

  it('are about as large as one another in the archive', () => {
    const [, ...archive] = cut(hourly(1500));
    const lengths = archive.map(({ length }) => length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.5);
  });

  it('become larger, but not without bound, where there would be many', () => {
    const [, ...archive] = cut(hourly(10_000));
    expect(archive.length).toBeLessThan(10_000 / sizes.archive);
    for (const part of archive) expect(part.length).toBeLessThanOrEqual(2.25 * sizes.archive);
  });

  it('are bounded where all articles have the same date', () => {
    const pages = Array.from({ length: 1000 }, (_, at) => page(`x-${at}`, '2020-01-01'));
    for (const part of cut(pages)) expect(part.length).toBeLessThanOrEqual(1.25 * sizes.archive);
  });

  it('have the newest articles first, each part in the order of dates, also before 1970', () => {
    const pages = [...hourly(300, '1969-12-25T00:00:00Z'), ...hourly(600)];
    const parts = cut([...names(20), ...pages.toReversed()]);
    expect(parts.length).toBeGreaterThan(2);
    expect(urlsOf(parts.toReversed().flatMap(datedIn))).toEqual(urlsOf(pages));
  });

  it('have pages without a date in a part of their own, after the newest articles', () => {
    const [newest = [], undated = []] = cut([...names(60), ...hourly(400)]);
    expect(datedIn(newest)).toEqual(newest);
    expect(urlsOf(undated).sort()).toEqual(urlsOf(names(60)).sort());
  });
});

describe('the index parts stay the same', () => {
  const pages = [...names(90), ...hourly(1000)];

  it('in whatever order the pages come', () => {
    expect(changed(pages, pages.toReversed())).toBe(0);
  });

  it('but for one or two when an old article is added or removed', () => {
    for (let hour = 10; hour < 900; hour += 100) {
      const late = new Date(Date.UTC(2020, 0, 1, hour, 30)).toISOString();
      expect(changed(pages, [...pages, page('late', late)])).toBeLessThanOrEqual(2);
      expect(changed(pages, pages.toSpliced(90 + hour, 1))).toBeLessThanOrEqual(2);
    }
  });

  it('but for one at most times when articles are added one after another', () => {
    let all = 0;
    for (let count = 700; count < 800; count += 1) {
      all += changed(hourly(count), hourly(count + 1));
    }
    expect(all).toBeLessThan(140);
  });
});
