import { describe, expect, it } from 'vitest';
import { addHits, inAll, type Hits } from '../../../../src/search/query/hits.ts';
import { hit, hitsOf } from '../sample-hits.ts';

const shape = (hits: Hits) =>
  [...hits.values()].map(({ id, score, words, fields }) => [id, score, words, fields]);

describe('several searches', () => {
  it('give each page once, with its best score, all its words and fields', () => {
    const hits = hitsOf(hit('a', 2, [5, 9]), hit('b', 1, [1], ['title']));
    addHits(hits, [hit('b', 3, [0, 1], ['aliases']), hit('c', 1, [4])]);
    expect(shape(hits)).toEqual([
      ['a', 2, [5, 9], []],
      ['b', 3, [1, 0], ['title', 'aliases']],
      ['c', 1, [4], []],
    ]);
  });

  it('may count less than another', () => {
    const hits = addHits(hitsOf(hit('a', 2)), [hit('a', 6), hit('b', 6)], 0.5);
    expect(shape(hits)).toEqual([
      ['a', 3, [], []],
      ['b', 3, [], []],
    ]);
  });
});

describe('the pages that all have', () => {
  it('have the sum of the scores, and the words of all', () => {
    const found = inAll([
      hitsOf(hit('a', 1, [1]), hit('b', 2, [7])),
      hitsOf(hit('b', 3, [8]), hit('c', 9)),
    ]);
    expect(shape(found)).toEqual([['b', 5, [7, 8], []]]);
  });

  it('are none if one finds nothing, or there are none', () => {
    expect(inAll([hitsOf(hit('a')), new Map()]).size).toBe(0);
    expect(inAll([]).size).toBe(0);
  });
});
