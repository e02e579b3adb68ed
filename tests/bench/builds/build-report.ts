/** The measurements of builds, and their summaries. */
import { taskOrder, type Task } from './builder.ts';
import type { Run } from './measured-run.ts';
import { median } from '../median.ts';
import type { PageSizes } from './page-sizes.ts';

/** All runs of one builder. */
export interface BuilderFigures {
  name: string;
  runs: Partial<Record<Task, Run[]>>;
  /** Why it has no runs, or only some. */
  trouble: string | undefined;
}

/** All measurements at one size. */
export interface SizeFigures {
  articles: number;
  builders: BuilderFigures[];
  /** The files of the site that our engine has built. */
  pages: PageSizes;
  /** The same of the checkout to compare with. */
  pagesBefore?: PageSizes;
}

/** The runs of one task: medians of times, maxima of memory. */
export interface TaskFigures extends Omit<Run, 'programs' | 'lastLine'> {
  /** The number of runs; 0 if the figures are derived from other tasks. */
  times: number;
  /** The peak memory of all Pagefind processes together, in bytes. */
  indexer?: number;
}

/** All tasks of one builder. */
export type Summary = Partial<Record<Task, TaskFigures>>;

/** Undefined if one of the two is. */
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

/** The median; undefined if a run lacks the figure. */
function middle(runs: readonly Run[], measure: (run: Run) => number | undefined) {
  const values = runs.map(measure).filter((value) => value !== undefined);
  return values.length === runs.length ? median(values) : undefined;
}

/** The maximum of the runs that have the figure. */
function most(runs: readonly Run[], measure: (run: Run) => number | undefined) {
  const values = runs.map(measure).filter((value) => value !== undefined);
  return values.length > 0 ? Math.max(...values) : undefined;
}

/** Linux cuts the names of programs: `pagefind_extend`. */
const pagefindProgram = /^pagefind/;

function indexerOf({ programs = {} }: Run): number | undefined {
  const found = Object.entries(programs).filter(([program]) => pagefindProgram.test(program));
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

/** Two tasks that ran one after the other, as one. */
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

/** What a task took longer than a part of it. Of its memory only that of Pagefind is known. */
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
 * Sums up a builder's runs. The index of a builder that was measured with and without it is the difference; pages and
 * index of a builder that makes them one after the other are the sum.
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

/** @returns the summary of the builder of this name; empty if it was not measured */
export function summaryOfNamed({ builders }: SizeFigures, name: string): Summary {
  const found = builders.find((one) => one.name === name);
  return found ? summaryOf(found) : {};
}
