/** What the engine has to reach. Each target has one figure of the bench and a limit. */
import { summaryOfNamed } from './build-report.ts';
import type { Task } from './builder.ts';
import { ratioLimits, wallRatio } from './comparison.ts';
import { ownName } from './engine.ts';
import { eleventy, ours, searchOf, sizeOf, type Figures } from './figures.ts';
import { filesIn } from './page-sizes.ts';
import { ratio } from './ratio.ts';
import { figure } from './text-table.ts';

export type { Figures } from './figures.ts';

interface Target {
  name: string;
  /** In the unit of the figure. */
  limit: number;
  unit: string;
  digits: number;
  /** Undefined if it was not measured. */
  figure(figures: Figures): number | undefined;
}

export interface Verdict {
  name: string;
  figure: number | undefined;
  limit: number;
  unit: string;
  state: 'met' | 'missed' | 'not measured';
  /** The target and its result in one line. */
  text: string;
}

const kibibyte = 1024;
const gibibyte = 1024 ** 3;

const inGibibytes = (bytes: number | undefined) => ratio(bytes, gibibyte);

const times = { unit: '×', digits: 2 } as const;
const milliseconds = { unit: 'ms', digits: 0 } as const;
const bytes = { unit: 'bytes', digits: 0 } as const;
const memory = { unit: 'GiB', digits: 2 } as const;
const number = { unit: '', digits: 0 } as const;

const atTenThousand = (figures: Figures) => ours(figures, 10_000);
const eleventyAtTenThousand = (figures: Figures) => eleventy(figures, 10_000);
const searchOfTenThousand = (figures: Figures) => searchOf(figures, 10_000);

/** The largest sum of Pagefind's processes in any build. */
function indexMemory({ builds = [] }: Figures): number | undefined {
  const held = builds
    .map((size) => summaryOfNamed(size, ownName).cold?.indexer)
    .filter((one) => one !== undefined);
  return held.length > 0 ? Math.max(...held) : undefined;
}

/** The time for an article among 100,000 as a multiple of that among 10,000. */
function growth(figures: Figures): number | undefined {
  const quotient = ratio(ours(figures, 100_000).cold?.wall, atTenThousand(figures).cold?.wall);
  return quotient === undefined ? undefined : quotient / 10;
}

/** The lexicon of five thousand names. */
const manyNames = ({ names }: Figures) => names?.find((one) => one.names === 5_000);

/** The first visit to an article, in the largest publication that was searched. */
const articleVisit = ({ sampleSearches }: Figures) => sampleSearches?.at(-1)?.article;

const judgedPages = ({ lighthouse }: Figures) => lighthouse && Object.values(lighthouse);

const taskNames: Partial<Record<Task, string>> = {
  cold: 'pages and index cold',
  unchanged: 'nothing changed',
  newest: 'the newest article changed',
  middle: 'an old article changed',
};

/** The targets of comparisons with the checkout before. */
const comparedBuilds: Target[] = Object.entries(ratioLimits).flatMap(([articles, limits]) =>
  Object.entries(limits).map(([task, limit]): Target => ({
    name: `${figure(Number(articles))}: ${taskNames[task as Task] ?? task}, wall beside before`,
    limit,
    ...times,
    figure(all) {
      const size = sizeOf(all, Number(articles));
      return size && wallRatio(size, task as Task);
    },
  })),
);

const builds: Target[] = [
  {
    name: '10,000: pages cold, user CPU beside Eleventy',
    limit: 1,
    ...times,
    figure: (all) => ratio(atTenThousand(all).pages?.user, eleventyAtTenThousand(all).pages?.user),
  },
  {
    name: '10,000: pages cold, wall beside Eleventy',
    limit: 1,
    ...times,
    figure: (all) => ratio(atTenThousand(all).pages?.wall, eleventyAtTenThousand(all).pages?.wall),
  },
  {
    name: '10,000: pages cold, memory of all processes',
    limit: 1.2,
    ...memory,
    figure: (all) => inGibibytes(atTenThousand(all).pages?.together),
  },
  {
    name: '10,000: pages and index cold, wall beside Eleventy and Pagefind',
    limit: 1,
    ...times,
    figure: (all) => ratio(atTenThousand(all).cold?.wall, eleventyAtTenThousand(all).cold?.wall),
  },
  {
    name: '10,000: pages and index cold, user CPU beside Eleventy and Pagefind',
    limit: 1,
    ...times,
    figure: (all) => ratio(atTenThousand(all).cold?.user, eleventyAtTenThousand(all).cold?.user),
  },
  {
    name: '10,000: nothing changed, wall',
    limit: 3,
    unit: 's',
    digits: 2,
    figure: (all) => atTenThousand(all).unchanged?.wall,
  },
  {
    name: '10,000: files in dist/',
    limit: 17_000,
    ...number,
    figure(all) {
      const size = sizeOf(all, 10_000);
      // No files: our engine was not measured.
      return size && (filesIn(size.pages) || undefined);
    },
  },
  {
    name: 'any size: memory of the index',
    limit: 2,
    ...memory,
    figure: (all) => inGibibytes(indexMemory(all)),
  },
  {
    name: '100,000: memory of all processes',
    limit: 6,
    ...memory,
    figure: (all) => inGibibytes(ours(all, 100_000).cold?.together),
  },
  {
    name: '100,000: time for an article beside that at 10,000',
    limit: 1.3,
    ...times,
    figure: growth,
  },
];

const searches: Target[] = [
  {
    name: "10,000: cold search, the name's card beside before",
    limit: 1.05,
    ...times,
    figure(all) {
      const search = searchOfTenThousand(all);
      return ratio(search?.ours.card, search?.before?.card);
    },
  },
  {
    name: '10,000: cold search, the first result beside before',
    limit: 0.9,
    ...times,
    figure(all) {
      const search = searchOfTenThousand(all);
      return ratio(search?.ours.result, search?.before?.result);
    },
  },
  {
    name: '10,000: cold search, sent until the first result',
    limit: 215 * kibibyte,
    ...bytes,
    figure: (all) => searchOfTenThousand(all)?.ours.bytesUntilResult,
  },
  {
    name: '10,000: cold search, sent in all',
    limit: 450 * kibibyte,
    ...bytes,
    figure: (all) => searchOfTenThousand(all)?.ours.bytes,
  },
  {
    name: '100,000: cold search, the first result beside that at 10,000',
    // As fast: what two runs of the same search may differ by.
    limit: 1.05,
    ...times,
    figure: (all) =>
      ratio(searchOf(all, 100_000)?.ours.result, searchOfTenThousand(all)?.ours.result),
  },
  {
    name: 'an article, first visit: sent',
    limit: 8.5 * kibibyte,
    ...bytes,
    figure: (all) => articleVisit(all)?.bytes,
  },
  {
    name: 'an article, first visit: requests',
    limit: 2,
    ...number,
    figure: (all) => articleVisit(all)?.requests,
  },
  {
    name: "the real paper: cold search, the name's card",
    limit: 900,
    ...milliseconds,
    figure: ({ search }) => search && (search.ours.card ?? Infinity),
  },
  {
    name: "the real paper: cold search, the first result beside Pagefind's own interface",
    limit: 1,
    ...times,
    figure: ({ search }) => search && ratio(search.ours.result, search.stock?.result),
  },
  {
    name: "the real paper: cold search, bytes beside Pagefind's own interface",
    limit: 1,
    ...times,
    figure: ({ search }) => search && ratio(search.ours.bytes, search.stock?.bytes),
  },
];

const others: Target[] = [
  {
    name: 'Judged queries answered wrongly, of 100',
    limit: 5,
    unit: '',
    digits: 1,
    figure: ({ judged }) => judged && 100 * (1 - judged.own.right),
  },
  {
    name: 'Judged queries: nDCG@10 that Pagefind reaches on the same pages, of ours',
    limit: 0.9,
    ...times,
    figure: ({ judged }) => judged && ratio(judged.stock.ndcg, judged.own.ndcg),
  },
  {
    name: '5,000 names: a lookup, 99 of 100',
    limit: 5,
    unit: 'ms',
    digits: 2,
    figure: (all) => manyNames(all)?.lookup99,
  },
  {
    name: '5,000 names: all shards',
    limit: 60_000,
    ...bytes,
    figure: (all) => manyNames(all)?.shardBytes,
  },
  {
    name: 'Lighthouse: points below 100 in any category, at worst',
    limit: 0,
    ...number,
    figure: (all) =>
      judgedPages(all)?.reduce(
        (worst, { scores }) =>
          Math.max(worst, ...Object.values(scores).map((score) => 100 - score)),
        0,
      ),
  },
  {
    name: 'Lighthouse: layout shift, at worst',
    limit: 0,
    unit: '',
    digits: 3,
    figure: (all) => judgedPages(all)?.reduce((worst, { shift }) => Math.max(worst, shift), 0),
  },
  {
    name: 'random edits: files that differ from those of a clean build',
    limit: 0,
    ...number,
    figure: ({ walk }) => walk?.different.length,
  },
];

export const targets: readonly Target[] = [...comparedBuilds, ...builds, ...searches, ...others];

/** Judges each target. A figure that equals its limit meets it. */
export function judge(figures: Figures, list: readonly Target[] = targets): Verdict[] {
  return list.map((target) => {
    const { name, limit, unit, digits } = target;
    const value = target.figure(figures);
    const state = value === undefined ? 'not measured' : value <= limit ? 'met' : 'missed';
    const result = `${figure(value, digits)} ${unit}`.trim();
    const allowed = `${figure(limit, digits)} ${unit}`.trim();
    const text = `${state.padEnd(6)}  ${name}: ${result}, at most ${allowed}`;
    return { name, figure: value, limit, unit, state, text };
  });
}

/** The verdicts, one a line, and the number of targets that need another size or part of the bench. */
export function targetList(verdicts: readonly Verdict[]): string {
  const lines = verdicts.filter(({ state }) => state !== 'not measured').map(({ text }) => text);
  const open = verdicts.length - lines.length;
  if (open > 0) lines.push(`${open} more were not measured in this run.`);
  return ['Targets:', ...lines].join('\n');
}
