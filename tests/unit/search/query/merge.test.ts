import { describe, expect, it } from 'vitest';
import type { PagefindResult } from '../../../../src/search/engine/pagefind-api.ts';
import { merge, withPhrases } from '../../../../src/search/query/merge.ts';

const result = (id: string, score: number, words: number[], fields: string[] = []) =>
  ({
    id,
    score,
    words,
    matchedMetaFields: fields,
    data: () => Promise.reject(new Error('is not asked for')),
  }) satisfies PagefindResult;

const shape = (found: ReturnType<typeof merge>) =>
  found.map(({ id, score, words, phraseWords }) => [id, score, words, phraseWords]);

describe('several searches', () => {
  it('give each page once, with its best score and all its words', () => {
    const found = merge([
      [result('a', 2, [5, 9]), result('b', 1, [1], ['title'])],
      [result('b', 3, [0, 1], ['aliases']), result('c', 1, [4])],
    ]);
    expect(shape(found)).toEqual([
      ['a', 2, [5, 9], []],
      ['b', 3, [0, 1], []],
      ['c', 1, [4], []],
    ]);
    expect(found[1]?.fields).toEqual(['title', 'aliases']);
  });
});

describe('phrases', () => {
  const words = merge([[result('a', 2, [5]), result('b', 1, [7])]]);

  it('keep the pages that have all of them', () => {
    const phrases = [
      merge([[result('a', 9, [1, 2]), result('b', 9, [3, 4])]]),
      merge([[result('b', 9, [8, 9]), result('c', 9, [1, 2])]]),
    ];
    expect(shape(withPhrases(words, phrases))).toEqual([['b', 1, [7], [3, 4, 8, 9]]]);
  });

  it('stand for themselves without free words', () => {
    const phrases = [merge([[result('c', 9, [2, 1])]])];
    expect(shape(withPhrases(undefined, phrases))).toEqual([['c', 9, [], [1, 2]]]);
  });

  it('that are nowhere leave nothing', () => {
    expect(withPhrases(words, [[]])).toEqual([]);
  });
});
