/** How fast builds have to be, and what they may take. */
import { summaryOfNamed } from '../builds/build-report.ts';
import type { Task } from '../builds/builder.ts';
import { ratioLimits, wallRatio } from '../builds/comparison.ts';
import { ownName } from '../publication/engine.ts';
import { eleventy, ours, sizeOf, type Figures } from '../figures.ts';
import { filesIn } from '../builds/page-sizes.ts';
import { ratio } from '../ratio.ts';
import { memory, number, times, type Target } from './target.ts';
import { figure } from '../text-table.ts';

const gibibyte = 1024 ** 3;

const inGibibytes = (bytes: number | undefined) => ratio(bytes, gibibyte);

const atTenThousand = (figures: Figures) => ours(figures, 10_000);
const eleventyAtTenThousand = (figures: Figures) => eleventy(figures, 10_000);

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

export const buildTargets: readonly Target[] = [
  ...comparedBuilds,
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
