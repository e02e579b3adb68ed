import { describe, expect, it } from 'vitest';
import {
  byNewest,
  byRelevance,
  newness,
  type Ranked,
} from '../../../../src/search/query/ranking.ts';

/** Twenty stories, `0` the newest. */
const order = {
  places: new Map(Array.from({ length: 20 }, (_, at) => [String(at), at])),
  size: 20,
};

const page = (id: string, score: number, changes: Partial<Ranked> = {}): Ranked => ({
  id,
  score,
  coverage: 1,
  isHeadline: false,
  ...changes,
});

const pages = (scores: Record<string, number>) =>
  Object.entries(scores).map(([id, score]) => page(id, score));

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join(' ');

describe('the order by relevance', () => {
  it.each<[string, Record<string, number>, string]>([
    ['of two that fit alike the newer is first', { 9: 1, 3: 1, 0: 1 }, '0 3 9'],
    ['what fits twice as well is first, however old', { 0: 1, 19: 2 }, '19 0'],
    ['what fits clearly better is, too', { 0: 1, 19: 1.3 }, '19 0'],
    ['what fits a little better is not', { 0: 1, 19: 1.1 }, '0 19'],
    ['a page without a date stands by how it fits', { 19: 1, about: 1.2 }, 'about 19'],
  ])('%s', (_, scores, expected) => {
    expect(ids(byRelevance(pages(scores), order))).toBe(expected);
  });

  it('is by score alone where no page has a date', () => {
    expect(ids(byRelevance(pages({ a: 1, b: 3, c: 2 }), { places: new Map(), size: 0 }))).toBe(
      'b c a',
    );
  });

  it('has the exact headline first, then what has more of the query, whatever fits and is new', () => {
    const found = [
      page('0', 90, { coverage: 0.4 }),
      page('1', 50, { coverage: 0.8 }),
      page('2', 10),
      page('19', 1, { isHeadline: true }),
    ];
    expect(ids(byRelevance(found, order))).toBe('19 2 1 0');
  });

  it('of pages with about the same share of the query has that first which fits far better', () => {
    const close = [page('a', 4, { coverage: 0.71 }), page('b', 60, { coverage: 0.65 })];
    expect(ids(byRelevance(close, order))).toBe('b a');
    const apart = [page('a', 4, { coverage: 0.71 }), page('b', 60, { coverage: 0.5 })];
    expect(ids(byRelevance(apart, order))).toBe('a b');
  });
});

it('newness is lost with the share of the archive that is newer, and none without a date', () => {
  const values = ['0', '2', '4', '19', 'about'].map((id) => newness(id, order));
  expect(values[0]).toBe(1);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(values.at(-1)).toBe(0);
});

it('in the order by date nothing is lost: pages without one follow, the best first', () => {
  const found = pages({ about: 1, 7: 9, person: 2, 3: 1 });
  expect(ids(byNewest(found, order))).toBe('3 7 person about');
});
