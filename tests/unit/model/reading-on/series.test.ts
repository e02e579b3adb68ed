import { describe, expect, it } from 'vitest';
import { partsOf, placeInSeries } from '../../../../src/model/reading-on/series.ts';
import { sampleArticle } from '../../samples.ts';

const series = { slug: 's', file: '', title: 'S', description: '', path: '/series/s/' };

const story = (slug: string, part: number | undefined, day = 1) =>
  sampleArticle(slug, { part, published: `2009-12-${String(day).padStart(2, '0')}T09:30:00Z` });

const numbers = (stories: ReturnType<typeof story>[]) =>
  partsOf(stories).map(({ number, story: { slug } }) => `${number} ${slug}`);

describe('the parts of a series', () => {
  it('are in the order of their numbers, whatever was published first', () => {
    expect(numbers([story('c', 3, 1), story('a', 1, 9), story('b', 2, 5)])).toEqual([
      '1 a',
      '2 b',
      '3 c',
    ]);
  });

  it('without numbers follow in the order of publication', () => {
    expect(
      numbers([story('late', undefined, 9), story('b', 4, 7), story('early', undefined, 2)]),
    ).toEqual(['4 b', '5 early', '6 late']);
  });
});

describe('the place in a series', () => {
  const parts = (count: number) =>
    partsOf(Array.from({ length: count }, (_, at) => story(`p${at + 1}`, at + 1)));
  const placeOf = (slug: string, count: number) => placeInSeries(series, parts(count), slug);

  it('has the part before and the part after', () => {
    expect(placeOf('p3', 5)).toMatchObject({
      number: 3,
      total: 5,
      previous: { number: 2 },
      next: { number: 4 },
      hasMore: false,
    });
    expect(placeOf('p1', 5)?.previous).toBeUndefined();
    expect(placeOf('p5', 5)?.next).toBeUndefined();
  });

  it('counts up to the last number, even if a part is not public', () => {
    const some = partsOf([story('a', 1), story('d', 4)]);
    expect(placeInSeries(series, some, 'a')).toMatchObject({
      number: 1,
      total: 4,
      next: { number: 4 },
    });
  });

  it.each([
    ['p1', 1, 11],
    ['p15', 10, 20],
    ['p30', 20, 30],
  ])('of %s in a long series shows the eleven parts around it', (slug, first, last) => {
    const place = placeOf(slug, 30);
    const shown = place?.parts.map(({ number }) => number) ?? [];
    expect([shown[0], shown.at(-1), shown.length]).toEqual([first, last, 11]);
    expect(place?.hasMore).toBe(true);
  });

  it('of a single part has no others', () => {
    const place = placeOf('p1', 1);
    expect(place).toMatchObject({ series, number: 1, total: 1 });
    expect(place?.parts.map(({ number }) => number)).toEqual([1]);
  });
});
