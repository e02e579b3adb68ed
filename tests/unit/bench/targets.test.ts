import { describe, expect, it } from 'vitest';
import type { BuilderFigures, SizeFigures } from '../../bench/builds/build-report.ts';
import { measureName } from '../../bench/builds/builder.ts';
import { beforeName } from '../../bench/publication/engine.ts';
import type { Run } from '../../bench/builds/measured-run.ts';
import type { SearchFigures, Summary } from '../../bench/searches/search-report.ts';
import type { Figures } from '../../bench/figures.ts';
import { judge } from '../../bench/targets/targets.ts';

const run = (wall: number, more: Partial<Run> = {}): Run => ({ wall, user: wall, ...more });

const size = (articles: number, runs: Record<string, BuilderFigures['runs']>): SizeFigures => ({
  articles,
  pages: {},
  builders: Object.entries(runs).map(([name, of]) => ({ name, runs: of, trouble: undefined })),
});

/** The verdicts that came to something, by the name of the target. */
const verdicts = (figures: Figures) => {
  const judged = judge(figures).filter(({ state }) => state !== 'not measured');
  return Object.fromEntries(judged.map(({ name, state }) => [name, state]));
};

describe('the targets of the builds', () => {
  it('are not judged by a publication of another size', () => {
    const builds = [size(1_000, { Broadsheet: { pages: [run(9)], cold: [run(10)] } })];
    expect(verdicts({ builds })).toEqual({});
  });

  it('are met up to the limit, and missed above it', () => {
    const gibibyte = 1024 ** 3;
    const own = {
      pages: [run(10, { together: 1.2 * gibibyte })],
      cold: [run(40)],
      unchanged: [run(3.01)],
    };
    const theirs = { pages: [run(10)], index: [run(31)] };
    const kind = { files: 17_001, bytes: 1, median: 1, medianGzip: 1 };
    const builds = [
      { ...size(10_000, { Broadsheet: own, [measureName]: theirs }), pages: { article: kind } },
    ];
    expect(verdicts({ builds })).toEqual({
      '10,000: pages cold, user CPU beside Eleventy': 'met',
      '10,000: pages cold, wall beside Eleventy': 'met',
      '10,000: pages cold, memory of all processes': 'met',
      '10,000: pages and index cold, wall beside Eleventy and Pagefind': 'met',
      '10,000: pages and index cold, user CPU beside Eleventy and Pagefind': 'met',
      '10,000: nothing changed, wall': 'missed',
      '10,000: files in dist/': 'missed',
    });
  });

  it('compare builds of two checkouts, each at the size that the limit is for', () => {
    const own = { cold: [run(7)], unchanged: [run(1.2)], newest: [run(2.1)], middle: [run(4)] };
    const before = { cold: [run(10)], unchanged: [run(1)], newest: [run(1)], middle: [run(1)] };
    const runs = { Broadsheet: own, [beforeName]: before };
    const builds = [30, 300, 10_000].map((articles) => size(articles, runs));
    const compared = Object.entries(verdicts({ builds })).filter(([name]) =>
      name.endsWith('beside before'),
    );
    expect(Object.fromEntries(compared)).toEqual({
      '300: pages and index cold, wall beside before': 'met',
      '10,000: nothing changed, wall beside before': 'met',
      '10,000: the newest article changed, wall beside before': 'missed',
      '10,000: an old article changed, wall beside before': 'met',
    });
  });

  it('compare the time for an article at two sizes', () => {
    const builds = [10_000, 100_000].map((articles) =>
      size(articles, { Broadsheet: { cold: [run(articles === 10_000 ? 10 : 131)] } }),
    );
    expect(verdicts({ builds })).toEqual({
      '100,000: time for an article beside that at 10,000': 'missed',
    });
  });
});

describe('the targets of the search', () => {
  const ours = (card: number | undefined, result: number, bytes: number): Summary => {
    return { card, result, bytes, bytesUntilResult: bytes, requestsUntilResult: 9, requests: 9 };
  };
  const figures = (...of: Parameters<typeof ours>): SearchFigures => ({
    ours: ours(...of),
    stock: ours(undefined, 2_000, 100_000),
    article: { bytes: 8_705, requests: 2 },
  });
  const card = "the real paper: cold search, the name's card";
  const result = "the real paper: cold search, the first result beside Pagefind's own interface";
  const bytes = "the real paper: cold search, bytes beside Pagefind's own interface";

  it('are missed each by itself', () => {
    const met = { [card]: 'met', [result]: 'met', [bytes]: 'met' };
    expect(verdicts({ search: figures(900, 2_000, 100_000) })).toEqual(met);
    expect(verdicts({ search: figures(901, 1, 1) })).toEqual({ ...met, [card]: 'missed' });
    expect(verdicts({ search: figures(undefined, 1, 1) })).toEqual({ ...met, [card]: 'missed' });
    expect(verdicts({ search: figures(1, 2_001, 1) })).toEqual({ ...met, [result]: 'missed' });
    expect(verdicts({ search: figures(1, 1, 100_001) })).toEqual({ ...met, [bytes]: 'missed' });
  });

  it('of ten thousand articles are not judged by fewer, those of a page are', () => {
    const sampleSearches = [{ articles: 300, ...figures(1, 1, 1), before: ours(1, 1, 1) }];
    expect(verdicts({ sampleSearches })).toEqual({
      'an article, first visit: sent': 'missed',
      'an article, first visit: requests': 'met',
    });
  });

  it('compare with the checkout before, and with a larger publication', () => {
    const small = { articles: 10_000, ...figures(105, 901, 220_161), before: ours(100, 1_000, 1) };
    const large = { articles: 100_000, ...figures(1, 946, 1) };
    expect(verdicts({ sampleSearches: [small, large] })).toMatchObject({
      "10,000: cold search, the name's card beside before": 'met',
      '10,000: cold search, the first result beside before': 'missed',
      '10,000: cold search, sent until the first result': 'missed',
      '10,000: cold search, sent in all': 'met',
      '100,000: cold search, the first result beside that at 10,000': 'met',
    });
  });
});
