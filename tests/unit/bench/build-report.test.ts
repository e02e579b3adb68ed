import { describe, expect, it } from 'vitest';
import { summaryOf, type BuilderFigures } from '../../bench/builds/build-report.ts';
import type { Run } from '../../bench/builds/measured-run.ts';

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
