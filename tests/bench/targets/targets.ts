/** What the engine has to reach. Each target has one figure of the bench and a limit. */
import { buildTargets } from './build-targets.ts';
import type { Figures } from '../figures.ts';
import { ratio } from '../ratio.ts';
import { pictureTargets } from './picture-targets.ts';
import { searchTargets } from './search-targets.ts';
import { bytes, number, times, type Target } from './target.ts';
import { figure } from '../text-table.ts';

interface Verdict {
  name: string;
  figure: number | undefined;
  limit: number;
  unit: string;
  state: 'met' | 'missed' | 'not measured';
  /** The target and its result in one line. */
  text: string;
}

/** The lexicon of five thousand names. */
const manyNames = ({ names }: Figures) => names?.find((one) => one.names === 5_000);

const judgedPages = ({ lighthouse }: Figures) => lighthouse && Object.values(lighthouse);

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

const targets: readonly Target[] = [
  ...buildTargets,
  ...searchTargets,
  ...pictureTargets,
  ...others,
];

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
