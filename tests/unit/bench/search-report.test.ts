import { describe, expect, it } from 'vitest';
import type { Visit } from '../../bench/visits/cold-visit.ts';
import { pageSummary, summary } from '../../bench/searches/search-report.ts';

const asked = (start: number, bytes: number) => ({ path: '/x', start, end: start + 1, bytes });
const requests = [asked(0, 100), asked(500, 20), asked(1_000, 3)];

describe('a summary', () => {
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

  it('of a page that is only read counts what was sent', () => {
    expect(pageSummary([{ painted: {}, requests }])).toEqual({ bytes: 123, requests: 3 });
  });
});
