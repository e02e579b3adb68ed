/** What the engine has to reach. Each target has one figure of the bench, and a limit. */
import { summaryOf, type SizeFigures, type Summary, type TaskFigures } from './build-report.ts';
import { measureName, ownName } from './builder.ts';
import type { LighthouseFigures } from './lighthouse.bench.ts';
import type { NamesFigures } from './names.bench.ts';
import type { SearchFigures } from './search-report.ts';
import { figure } from './text-table.ts';
import type { WalkFigures } from './walk.bench.ts';

/** All that a run of the bench has measured; what was not is missing. */
export interface Figures {
  builds?: readonly SizeFigures[];
  /** A search on the project's own content. */
  search?: SearchFigures;
  /** The same on the sample publication. */
  sampleSearch?: SearchFigures & { articles: number };
  names?: readonly NamesFigures[];
  /** By the kind of page. */
  lighthouse?: Readonly<Record<string, LighthouseFigures>>;
  walk?: WalkFigures;
}

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
  /** All of it in a line. */
  text: string;
}

const gibibyte = 1024 ** 3;

const builder = (size: SizeFigures | undefined, name: string): Summary => {
  const found = size?.builders.find((one) => one.name === name);
  return found ? summaryOf(found) : {};
};

const sizeOf = ({ builds }: Figures, articles: number) =>
  builds?.find((one) => one.articles === articles);

const ours = (figures: Figures, articles: number) => builder(sizeOf(figures, articles), ownName);

const eleventy = (figures: Figures, articles: number) =>
  builder(sizeOf(figures, articles), measureName);

type Measure = 'wall' | 'user' | 'largest' | 'together';

function ratio(
  part: TaskFigures | undefined,
  whole: TaskFigures | undefined,
  measure: Measure,
): number | undefined {
  const [above, below] = [part?.[measure], whole?.[measure]];
  return above === undefined || !below ? undefined : above / below;
}

const inGibibytes = (bytes: number | undefined) =>
  bytes === undefined ? undefined : bytes / gibibyte;

const atTenThousand = (figures: Figures) => ours(figures, 10_000);

/** How many times as long an article takes among a hundred thousand as among ten thousand. */
function growth(figures: Figures): number | undefined {
  const quotient = ratio(ours(figures, 100_000).cold, atTenThousand(figures).cold, 'wall');
  return quotient === undefined ? undefined : quotient / 10;
}

/** The search on ten thousand articles. */
const bigSearch = ({ sampleSearch }: Figures) =>
  sampleSearch?.articles === 10_000 ? sampleSearch.ours : undefined;

/** The lexicon of five thousand names. */
const manyNames = ({ names }: Figures) => names?.find((one) => one.names === 5_000);

/** The pages that Lighthouse judges. */
const judged = ({ lighthouse }: Figures) => lighthouse && Object.values(lighthouse);

export const targets: readonly Target[] = [
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
    unit: 'bytes',
    digits: 0,
    figure: (all) => manyNames(all)?.shardBytes,
  },
  {
    name: '10,000: pages cold, user CPU beside Eleventy',
    limit: 1,
    unit: '×',
    digits: 2,
    figure: (all) => ratio(atTenThousand(all).pages, eleventy(all, 10_000).pages, 'user'),
  },
  {
    name: '10,000: pages cold, wall beside Eleventy',
    limit: 1,
    unit: '×',
    digits: 2,
    figure: (all) => ratio(atTenThousand(all).pages, eleventy(all, 10_000).pages, 'wall'),
  },
  {
    name: '10,000: pages cold, memory of all processes',
    limit: 1.2,
    unit: 'GiB',
    digits: 2,
    figure: (all) => inGibibytes(atTenThousand(all).pages?.together),
  },
  {
    name: '10,000: pages and index cold, wall beside Eleventy and Pagefind',
    limit: 1,
    unit: '×',
    digits: 2,
    figure: (all) => ratio(atTenThousand(all).cold, eleventy(all, 10_000).cold, 'wall'),
  },
  {
    name: '10,000: pages and index cold, user CPU beside Eleventy and Pagefind',
    limit: 1,
    unit: '×',
    digits: 2,
    figure: (all) => ratio(atTenThousand(all).cold, eleventy(all, 10_000).cold, 'user'),
  },
  {
    name: 'any size: memory of the index',
    limit: 2,
    unit: 'GiB',
    digits: 2,
    figure: ({ builds = [] }) => {
      const held = builds
        .map((size) => builder(size, ownName).cold?.indexer)
        .filter((bytes) => bytes !== undefined);
      return held.length > 0 ? inGibibytes(Math.max(...held)) : undefined;
    },
  },
  ...(['newest', 'middle'] as const).flatMap((task): Target[] => [
    {
      name: `10,000: ${task === 'newest' ? 'the newest' : 'an old'} article changed, wall`,
      limit: 6,
      unit: 's',
      digits: 2,
      figure: (all) => atTenThousand(all)[task]?.wall,
    },
    {
      name: `10,000: ${task === 'newest' ? 'the newest' : 'an old'} article changed, share of the cold build`,
      limit: 0.08,
      unit: '×',
      digits: 3,
      figure: (all) => ratio(atTenThousand(all)[task], atTenThousand(all).cold, 'wall'),
    },
  ]),
  {
    name: '10,000: nothing changed, wall',
    limit: 3,
    unit: 's',
    digits: 2,
    figure: (all) => atTenThousand(all).unchanged?.wall,
  },
  {
    name: '100,000: memory of all processes',
    limit: 6,
    unit: 'GiB',
    digits: 2,
    figure: (all) => inGibibytes(ours(all, 100_000).cold?.together),
  },
  {
    name: '100,000: time for an article beside that at 10,000',
    limit: 1.3,
    unit: '×',
    digits: 2,
    figure: growth,
  },
  {
    name: 'an article, first visit: sent over the line',
    limit: 8 * 1024,
    unit: 'bytes',
    digits: 0,
    figure: ({ sampleSearch }) => sampleSearch?.article.bytes,
  },
  {
    name: 'an article, first visit: requests',
    limit: 2,
    unit: '',
    digits: 0,
    figure: ({ sampleSearch }) => sampleSearch?.article.requests,
  },
  {
    name: "10,000: cold search, the name's card",
    limit: 900,
    unit: 'ms',
    digits: 0,
    figure: (all) => bigSearch(all)?.card,
  },
  {
    name: '10,000: cold search, the first result',
    limit: 1_600,
    unit: 'ms',
    digits: 0,
    figure: (all) => bigSearch(all)?.result,
  },
  {
    name: '10,000: cold search, sent over the line',
    limit: 200 * 1024,
    unit: 'bytes',
    digits: 0,
    figure: (all) => bigSearch(all)?.bytes,
  },
  {
    name: "the real paper: cold search, the name's card",
    limit: 900,
    unit: 'ms',
    digits: 0,
    figure: ({ search }) => search && (search.ours.card ?? Infinity),
  },
  {
    name: "the real paper: cold search, the first result beside Pagefind's own interface",
    limit: 1,
    unit: '×',
    digits: 2,
    figure: ({ search }) => search && search.ours.result / search.stock.result,
  },
  {
    name: "the real paper: cold search, bytes beside Pagefind's own interface",
    limit: 1,
    unit: '×',
    digits: 2,
    figure: ({ search }) => search && search.ours.bytes / search.stock.bytes,
  },
  {
    name: 'Lighthouse: points that a page lacks of 100 in a category, at worst',
    limit: 0,
    unit: '',
    digits: 0,
    figure: (all) =>
      judged(all)?.reduce(
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
    figure: (all) => judged(all)?.reduce((worst, { shift }) => Math.max(worst, shift), 0),
  },
  {
    name: 'random edits: files that differ from those of a clean build',
    limit: 0,
    unit: '',
    digits: 0,
    figure: ({ walk }) => walk?.different.length,
  },
];

/** Each target, with the figure that was measured. A limit itself is met. */
export function judge(figures: Figures, list: readonly Target[] = targets): Verdict[] {
  return list.map((target) => {
    const { name, limit, unit, digits } = target;
    const value = target.figure(figures);
    const state = value === undefined ? 'not measured' : value <= limit ? 'met' : 'missed';
    const told = `${figure(value, digits)} ${unit}`.trim();
    const allowed = `${figure(limit, digits)} ${unit}`.trim();
    const text = `${state.padEnd(6)}  ${name}: ${told}, at most ${allowed}`;
    return { name, figure: value, limit, unit, state, text };
  });
}

/** The verdicts, one a line. Those that need another size or another part of the bench are counted. */
export function targetList(verdicts: readonly Verdict[]): string {
  const lines = verdicts.filter(({ state }) => state !== 'not measured').map(({ text }) => text);
  const open = verdicts.length - lines.length;
  if (open > 0) lines.push(`${open} more were not measured in this run.`);
  return ['Targets:', ...lines].join('\n');
}
