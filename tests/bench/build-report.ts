/** What the measurements of the builds come to. */
import { measureName, taskOrder, tasks, type Task } from './builder.ts';
import type { Run } from './measured-run.ts';
import { median } from './median.ts';
import { kinds, type PageSizes } from './page-sizes.ts';
import { figure, textTable } from './text-table.ts';

/** All runs of one builder. */
export interface BuilderFigures {
  name: string;
  runs: Partial<Record<Task, Run[]>>;
  /** Why there are none, or not all. */
  trouble: string | undefined;
}

/** All that was measured on a publication of one size. */
export interface SizeFigures {
  articles: number;
  builders: BuilderFigures[];
  pages: PageSizes;
}

/** Runs of one task as one: medians of time, the most of memory. */
export interface TaskFigures extends Omit<Run, 'programs'> {
  /** How often it was run; 0 if the figures come from those of other tasks. */
  times: number;
  /** The most that a process held which makes an index, Pagefind's or ours, in bytes. */
  indexer?: number;
}

/** Those of a builder. */
export type Summary = Partial<Record<Task, TaskFigures>>;

/** Both or neither: a figure that one of two runs lacks is not known of the two. */
function combined(
  a: number | undefined,
  b: number | undefined,
  how: (a: number, b: number) => number,
): number | undefined {
  return a === undefined || b === undefined ? undefined : how(a, b);
}

function known<Key extends string>(figures: Record<Key, number | undefined>) {
  const entries = Object.entries(figures).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Record<Key, number>>;
}

function middle(runs: readonly Run[], measure: (run: Run) => number | undefined) {
  const values = runs.map(measure).filter((value) => value !== undefined);
  return values.length === runs.length ? median(values) : undefined;
}

function most(runs: readonly Run[], measure: (run: Run) => number | undefined) {
  const values = runs.map(measure).filter((value) => value !== undefined);
  return values.length > 0 ? Math.max(...values) : undefined;
}

/** What the programs are called that make an index: Pagefind's, and our process that puts together what it finds. */
const indexers = /^(?:pagefind|search-index)/;

function indexerOf({ programs = {} }: Run): number | undefined {
  const found = Object.entries(programs).filter(([program]) => indexers.test(program));
  return found.length > 0 ? Math.max(...found.map(([, bytes]) => bytes)) : undefined;
}

function taskFigures(runs: readonly Run[]): TaskFigures {
  return {
    times: runs.length,
    wall: median(runs.map(({ wall }) => wall)),
    ...known({
      user: middle(runs, ({ user }) => user),
      system: middle(runs, ({ system }) => system),
      largest: most(runs, ({ largest }) => largest),
      together: most(runs, ({ together }) => together),
      indexer: most(runs, indexerOf),
    }),
  };
}

/** Two tasks that were run one after the other, as one. */
function both(first: TaskFigures, second: TaskFigures): TaskFigures {
  const sum = (a: number, b: number) => a + b;
  return {
    times: 0,
    wall: first.wall + second.wall,
    ...known({
      user: combined(first.user, second.user, sum),
      system: combined(first.system, second.system, sum),
      largest: combined(first.largest, second.largest, Math.max),
      together: combined(first.together, second.together, Math.max),
    }),
  };
}

/** What the whole took longer than a part of it. Of its memory, what the makers of the index held is known. */
function rest(whole: TaskFigures, part: TaskFigures): TaskFigures {
  const less = (a: number, b: number) => Math.max(0, a - b);
  return {
    times: 0,
    wall: less(whole.wall, part.wall),
    ...known({
      user: combined(whole.user, part.user, less),
      system: combined(whole.system, part.system, less),
      largest: whole.indexer,
      indexer: whole.indexer,
    }),
  };
}

/**
 * A builder's runs, summed up. Who was measured with and without the index has the index's share; who was measured on
 * the pages and the index by themselves has the whole.
 */
export function summaryOf({ runs }: BuilderFigures): Summary {
  const summary: Summary = {};
  for (const task of taskOrder) {
    const ofTask = runs[task];
    if (ofTask && ofTask.length > 0) summary[task] = taskFigures(ofTask);
  }
  const { pages, index, cold } = summary;
  if (pages && cold && !index) summary.index = rest(cold, pages);
  if (pages && index && !cold) summary.cold = both(pages, index);
  return summary;
}

const mebibytes = (bytes: number | undefined) =>
  bytes === undefined ? undefined : bytes / 1024 ** 2;

const share = (part: number | undefined, whole: number | undefined) =>
  part === undefined || !whole ? undefined : part / whole;

/** A builder's rows of the table. */
function rowsOf(builder: BuilderFigures, measure: TaskFigures | undefined): string[][] {
  const { name, trouble } = builder;
  const summary = summaryOf(builder);
  const whole = summary.cold ?? summary.pages;
  const rows = taskOrder.flatMap((task) => {
    const of = summary[task];
    if (!of) return [];
    return [
      [
        `  ${tasks[task]}`,
        of.times === 0 ? 'derived' : String(of.times),
        figure(of.wall, 2),
        figure(of.user, 2),
        figure(of.system, 2),
        figure(mebibytes(of.largest)),
        figure(mebibytes(of.together)),
        figure(share(of.wall, measure?.wall), 2),
        figure(share(of.user, measure?.user), 2),
        figure(share(of.wall, whole?.wall), 2),
      ],
    ];
  });
  const firstLine = trouble?.split('\n', 1)[0];
  return [[firstLine === undefined ? name : `${name}: ${firstLine}`], ...rows];
}

/**
 * The builders under each other. Ratios are to the peer that the targets are set by, Eleventy, where it was measured,
 * and to the builder's own cold build.
 */
export function buildTable({ articles, builders }: SizeFigures): string {
  const eleventy = builders.find(({ name }) => name === measureName);
  const measure = eleventy && summaryOf(eleventy).pages;
  const heading = [
    `${articles.toLocaleString('en-GB')} articles`,
    'runs',
    'wall s',
    'user s',
    'system s',
    'largest MiB',
    'all MiB',
    'wall ÷ Eleventy',
    'user ÷ Eleventy',
    'wall ÷ own cold',
  ];
  return textTable([heading, ...builders.flatMap((builder) => rowsOf(builder, measure))]);
}

/** What the pages weigh. */
export function pageTable({ articles, pages }: SizeFigures): string {
  const heading = [
    `Our pages, ${articles.toLocaleString('en-GB')} articles`,
    'files',
    'bytes in all',
    'median bytes',
    'median gzip',
  ];
  const rows = kinds.flatMap((kind) => {
    const size = pages[kind];
    if (!size) return [];
    const numbers = [size.files, size.bytes, size.median, size.medianGzip];
    return [[kind, ...numbers.map((value) => figure(value))]];
  });
  const all = Object.values(pages);
  const sum = (measure: (size: (typeof all)[number]) => number) =>
    figure(all.reduce((total, size) => total + measure(size), 0));
  return textTable([
    heading,
    ...rows,
    ['all', sum(({ files }) => files), sum(({ bytes }) => bytes)],
  ]);
}
