import { describe, expect, it } from 'vitest';
import type { Visit } from '../../bench/cold-visit.ts';
import { pageSummary, summary, table, type Summary } from '../../bench/search-report.ts';

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

describe('the table', () => {
  const figures = (card: number | undefined, result: number): Summary => ({
    card,
    result,
    bytes: 1,
    bytesUntilResult: 1,
    requests: 1,
    requestsUntilResult: 1,
  });
  const article = { bytes: 1, requests: 1 };
  const cells = (text: string) => text.split('\n').map((line) => line.split(/ {2,}/));

  it('has ours beside each other, with ratios', () => {
    const [heading, card, result] = cells(
      table({
        ours: figures(800, 1_500),
        stock: figures(undefined, 3_000),
        minisearch: figures(undefined, 60_000),
        article,
      }),
    );
    expect(heading?.slice(1)).toEqual(['ours', 'Pagefind’s own', 'ratio', 'MiniSearch', 'ratio']);
    expect(card?.slice(1)).toEqual(['800', '–', '–', '–', '–']);
    expect(result?.slice(1)).toEqual(['1,500', '3,000', '0.50', '60,000', '0.03']);
  });

  it('leaves MiniSearch out where it was not measured', () => {
    const text = table({ ours: figures(1, 1), stock: figures(1, 1), article });
    expect(text).not.toContain('MiniSearch');
  });
});
