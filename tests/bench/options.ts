/** The options of `npm run bench`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../support/sites/site.ts';
import { taskOrder, type Task } from './builds/builder.ts';
import { engineBefore, type Engine } from './publication/engine.ts';

/** In the order in which they are measured. */
const parts = [
  'builds',
  'markdown',
  'names',
  'judged',
  'search',
  'lighthouse',
  'pictures',
  'walk',
] as const;
export type Part = (typeof parts)[number];

export interface Options {
  parts: readonly Part[];
  /** The sizes of the publications, in articles, ascending. */
  articles: readonly number[];
  /** What is measured of each builder. */
  tasks: readonly Task[];
  /** How often each task is measured; undefined if that depends on the size. */
  runs: number | undefined;
  peers: 'all' | 'Eleventy' | 'none';
  /** The checkout to compare with. */
  before: Engine | undefined;
  isQuick: boolean;
  /** The number of random edits. */
  edits: number;
  /** The folder for the JSON files. */
  out: string;
}

const defaultSizes = [30, 300, 3_000, 10_000];
const quickSizes = [30, 300];

/** Above this size a task takes minutes: it is measured once. */
const onceAbove = 10_000;
/** Up to this size builds are so short that one run says little. */
const severalUpTo = 3_000;
const severalRuns = 3;

/** From this size on all peers are measured, below it Eleventy. */
const allPeersFrom = 10_000;
/** From this size on no peers are measured: they take hours or fail. */
const noPeersFrom = 50_000;
/** From this size on a search is measured at each size. */
const searchFrom = 10_000;

/** The tasks that another one needs: what stays the same must have been built, and our index is a difference of two. */
const neededBy: Partial<Record<Task, readonly Task[]>> = {
  index: ['pages', 'cold'],
  unchanged: ['cold'],
  newest: ['cold'],
  middle: ['cold'],
  alias: ['cold'],
};

export function runsFor(articles: number, { runs, isQuick, before }: Options): number {
  if (runs !== undefined) return runs;
  if (isQuick || articles > onceAbove) return 1;
  return articles <= severalUpTo || before ? severalRuns : 1;
}

export function peersFor(articles: number, { peers }: Options): Options['peers'] {
  if (articles >= noPeersFrom) return 'none';
  return peers === 'all' && articles < allPeersFrom ? 'Eleventy' : peers;
}

/** The sizes at which a search is measured: large ones, or else the largest. */
export function searchSizes({ articles }: Options): number[] {
  const large = articles.filter((size) => size >= searchFrom);
  return large.length > 0 ? large : articles.slice(-1);
}

function count(text: string, option: string): number {
  const number = Number(text.replaceAll(/[_,]/g, ''));
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option} takes a positive whole number, not “${text}”`);
}

/** @returns the known values, in their own order. @throws Error if one that was asked for is unknown */
function chosen<Value extends string>(
  option: string,
  known: readonly Value[],
  asked: readonly string[] = known,
): Value[] {
  const unknown = asked.find((text) => !(known as readonly string[]).includes(text));
  if (unknown !== undefined)
    throw new Error(`--${option} takes ${known.join(', ')}, not “${unknown}”`);
  return known.filter((value) => asked.includes(value));
}

/** @throws Error if an option or its value is unknown */
export function readOptions(line: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...line],
    allowNegative: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      articles: { type: 'string', multiple: true },
      task: { type: 'string', multiple: true },
      runs: { type: 'string' },
      edits: { type: 'string' },
      peers: { type: 'boolean', default: true },
      before: { type: 'string' },
      out: { type: 'string', default: path.join(projectRoot, '.astro/bench') },
    },
  });
  const sizes = values.articles?.map((text) => count(text, 'articles'));
  const asked = chosen('task', taskOrder, values.task);
  const needed = asked.flatMap((task) => neededBy[task] ?? []);
  return {
    parts: chosen('only', parts, values.only),
    articles: (sizes ?? (values.quick ? quickSizes : defaultSizes)).toSorted((a, b) => a - b),
    tasks: taskOrder.filter((task) => asked.includes(task) || needed.includes(task)),
    runs: values.runs === undefined ? undefined : count(values.runs, 'runs'),
    peers: !values.peers ? 'none' : values.quick ? 'Eleventy' : 'all',
    before: values.before === undefined ? undefined : engineBefore(values.before),
    isQuick: values.quick,
    edits: values.edits === undefined ? (values.quick ? 20 : 200) : count(values.edits, 'edits'),
    out: path.resolve(values.out),
  };
}
