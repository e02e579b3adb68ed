import { describe, expect, it } from 'vitest';
import { editDistance, type EditCosts } from '../../../../src/names/compare/edit-distance.ts';
import { isDerived } from '../../../../src/names/compare/derived-words.ts';
import { typoDistance } from '../../../../src/names/compare/typo-distance.ts';

const UNIT_COSTS: EditCosts = { substitute: () => 1, gap: () => 1, swap: () => 1 };

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['kabul', 'kabul', 0],
    ['kabul', 'kabl', 1],
    ['kabul', 'kaubl', 1],
    ['kabul', 'kobal', 2],
    ['ca', 'abc', 3],
  ])('%s, %s: %d', (a, b, cost) => {
    expect(editDistance(a, b, UNIT_COSTS, 9)).toBe(cost);
    expect(editDistance(b, a, UNIT_COSTS, 9)).toBe(cost);
  });

  it('is Infinity beyond the limit', () => {
    expect(editDistance('kabul', 'kobal', UNIT_COSTS, 1)).toBe(Infinity);
  });
});

describe('the typo distance', () => {
  it.each([
    ['haqqnai', 'haqqani', true],
    ['hsqqani', 'haqqani', true],
    ['petreaus', 'petraeus', true],
    ['iran', 'iraq', false],
    ['oman', 'osman', false],
    ['niger', 'nigeria', false],
    ['austria', 'australia', false],
    ['osama', 'obama', false],
  ])('%s for %s: %s', (typed, word, close) => {
    expect(typoDistance(typed, word) < Infinity).toBe(close);
  });

  it('a suffix is not a typo', () => {
    expect(isDerived('russian', 'russia')).toBe(true);
    expect(isDerived('pakistan', 'pakistani')).toBe(true);
    expect(isDerived('haqani', 'haqqani')).toBe(false);
  });
});
