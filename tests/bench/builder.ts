/** One who makes a site of the sample publication: our engine, or a peer. */
import type { Run } from './measured-run.ts';
import type { SamplePublication } from './sample-publication.ts';

/** Us. */
export const ownName = 'Broadsheet';

/** The peer that the others are compared with, and that the targets are set by. */
export const measureName = 'Eleventy 3.1, minimal';

/** What is done, and measured. */
export const tasks = {
  pages: 'the pages alone, cold',
  index: 'the index alone',
  cold: 'pages and index, cold',
  unchanged: 'again, nothing changed',
  newest: 'the newest article changed',
  middle: 'an article of ten years ago changed',
  alias: "a name's alias changed",
} as const;

export type Task = keyof typeof tasks;

/** The order in which they are told. */
export const taskOrder = Object.keys(tasks) as Task[];

export interface BuildStep {
  task: Task;
  /** Prepares, which is not measured, and does it. @param round counted from 0: each round is to change something anew */
  run(round: number): Promise<Run>;
}

/** A builder that has the publication before it. */
export interface Builder {
  name: string;
  /** In the order in which they are done. */
  steps: readonly BuildStep[];
}

/** Has a builder made ready. */
export interface BuilderPlan {
  name: string;
  /**
   * Installs what it needs and writes the publication down for it.
   *
   * @returns undefined if it cannot be had on this machine
   */
  prepare(publication: SamplePublication, articles: number): Promise<Builder | undefined>;
}
