import { describe, expect, it } from 'vitest';
import { buildTable, pageTable, summaryOf, type BuilderFigures } from '../../bench/build-report.ts';
import { measureName } from '../../bench/builder.ts';
import type { Run } from '../../bench/measured-run.ts';

const mebibyte = 1024 ** 2;

const run = (wall: number, user: number, more: Partial<Run> = {}): Run => ({ wall, user, ...more });

const builder = (name: string, runs: BuilderFigures['runs']): BuilderFigures => ({
  name,
  runs,
  trouble: undefined,
});

describe('a summary', () => {
  it('has the medians of time and the most of memory', () => {
    const cold = [
      run(3, 5, { largest: 10, together: 20 }),
      run(1, 9, { largest: 30, together: 40 }),
      run(2, 7, { largest: 20, together: 30 }),
    ];
    expect(summaryOf(builder('x', { cold })).cold).toEqual({
      times: 3,
      wall: 2,
      user: 7,
      largest: 30,
      together: 40,
    });
  });

  it('knows only the wall time where the system tells no more', () => {
    expect(summaryOf(builder('x', { cold: [{ wall: 3 }] })).cold).toEqual({ times: 1, wall: 3 });
  });

  it('has the share of the index where it was left out once', () => {
    const cold = [run(10, 20, { programs: { node: 9, pagefind_extended: 7 } })];
    expect(summaryOf(builder('x', { cold, pages: [run(4, 15)] })).index).toEqual({
      times: 0,
      wall: 6,
      user: 5,
      largest: 7,
      indexer: 7,
    });
  });

  it('has the whole where pages and index were made one after the other', () => {
    const runs = { pages: [run(4, 15, { largest: 3 })], index: [run(2, 1, { largest: 8 })] };
    expect(summaryOf(builder('x', runs)).cold).toEqual({
      times: 0,
      wall: 6,
      user: 16,
      largest: 8,
    });
  });
});

describe('the table of builds', () => {
  const builders = [
    builder('Broadsheet', {
      cold: [run(30, 40, { largest: 2 * mebibyte, together: 3 * mebibyte })],
      newest: [run(3, 4)],
    }),
    builder(measureName, { pages: [run(10, 20)], index: [run(5, 5)] }),
    { ...builder('Hugo', {}), trouble: 'not available' },
    { ...builder('Astro', {}), trouble: 'build ended with 1:\nInvalid string length' },
  ];
  const text = buildTable({ articles: 1_000, builders, pages: {} });
  const cells = text.split('\n').map((line) => line.trim().split(/ {2,}/));

  it('has ratios to the pages of Eleventy and to the own cold build', () => {
    expect(cells[2]).toEqual('pages and index, cold|1|30.00|40.00|–|2|3|3.00|2.00|1.00'.split('|'));
    expect(cells[3]?.slice(-3)).toEqual(['0.30', '0.20', '0.10']);
  });

  it('tells which figures were not measured by themselves', () => {
    expect(text).toMatch(/pages and index, cold +derived +15\.00/);
  });

  it('tells who was not measured, in a line', () => {
    expect(text).toContain('\nHugo: not available\nAstro: build ended with 1:');
    expect(text).not.toContain('Invalid');
  });
});

it('the table of pages has the kinds that there are, and their sum', () => {
  const article = { files: 2, bytes: 4_000, median: 2_000, medianGzip: 900 };
  const feed = { files: 1, bytes: 500, median: 500, medianGzip: 200 };
  const lines = pageTable({ articles: 2, builders: [], pages: { article, feed } }).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]?.split(/ {2,}/)).toEqual(['article', '2', '4,000', '2,000', '900']);
  expect(lines[3]?.split(/ {2,}/)).toEqual(['all', '3', '4,500']);
});
