import { describe, expect, it } from 'vitest';
import { alignmentCost, type Costs } from '../../../../src/names/compare/distance.ts';
import { isDerived, slipDistance } from '../../../../src/names/compare/typing-slips.ts';

const PLAIN: Costs = { substitute: () => 1, gap: () => 1, swap: () => 1 };

describe('alignmentCost', () => {
  it.each([
    ['', '', 0],
    ['kabul', 'kabul', 0],
    ['kabul', 'kabl', 1],
    ['kabul', 'kaubl', 1],
    ['kabul', 'kobal', 2],
    ['ca', 'abc', 3],
  ])('%s, %s: %d', (a, b, cost) => {
    expect(alignmentCost(a, b, PLAIN, 9)).toBe(cost);
    expect(alignmentCost(b, a, PLAIN, 9)).toBe(cost);
  });

  it('gives up beyond the limit', () => {
    expect(alignmentCost('kabul', 'kobal', PLAIN, 1)).toBe(Infinity);
  });
});

describe('slipDistance', () => {
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
    expect(slipDistance(typed, word) < Infinity).toBe(close);
  });

  it('knows an ending from a slip', () => {
    expect(isDerived('russian', 'russia')).toBe(true);
    expect(isDerived('pakistan', 'pakistani')).toBe(true);
    expect(isDerived('haqani', 'haqqani')).toBe(false);
  });
});
