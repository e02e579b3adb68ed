import { describe, expect, it } from 'vitest';
import type { Visit } from '../../bench/cold-visit.ts';
import { median, missedTargets, summary, type Summary } from '../../bench/search-report.ts';

it('the median is the middle, or between the two in the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('nothing to measure');
});

describe('a summary', () => {
  const asked = (start: number, bytes: number) => ({ path: '/x', start, end: start + 1, bytes });
  const requests = [asked(0, 100), asked(500, 20), asked(1_000, 3)];

  it('tells what was sent before the result from what was sent in all', () => {
    const visit: Visit = { painted: { card: 400, result: 900 }, requests };
    expect(summary([visit])).toEqual({
      card: 400,
      result: 900,
      bytesUntilResult: 120,
      requestsUntilResult: 2,
      bytes: 123,
      requests: 3,
    });
  });

  it('has no card where there is none', () => {
    expect(summary([{ painted: { result: 900 }, requests }]).card).toBeUndefined();
  });

  it('needs a result', () => {
    expect(() => summary([{ painted: { card: 400 }, requests }])).toThrow('result was not painted');
  });
});

describe('the targets', () => {
  const figures = (card: number | undefined, result: number, bytes: number): Summary => ({
    card,
    result,
    bytes,
    bytesUntilResult: bytes,
    requests: 9,
    requestsUntilResult: 9,
  });
  const stock = figures(undefined, 2_000, 100_000);

  it('are met up to the limit', () => {
    expect(missedTargets(figures(900, 2_000, 99_999), stock)).toEqual([]);
  });

  it('are missed each by itself', () => {
    expect(missedTargets(figures(901, 1_000, 1_000), stock)).toEqual([
      expect.stringContaining('after 901 ms, not 900'),
    ]);
    expect(missedTargets(figures(undefined, 1_000, 1_000), stock)).toHaveLength(1);
    expect(missedTargets(figures(800, 2_001, 1_000), stock)).toEqual([
      expect.stringContaining('after 2,001 ms, later than'),
    ]);
    expect(missedTargets(figures(800, 1_000, 100_000), stock)).toEqual([
      expect.stringContaining('100,000 bytes are sent, not less'),
    ]);
  });
});
