/** What builds a site of the sample publication: an engine of ours, or a peer. */
import type { Run } from './measured-run.ts';
import type { SamplePublication } from '../publication/sample-publication.ts';

/** The peer that ratios and targets refer to. */
export const measureName = 'Eleventy 3.1, minimal';

/** What is measured. */
export const tasks = {
  pages: 'pages without index, cold',
  index: 'index alone',
  cold: 'pages and index, cold',
  unchanged: 'nothing changed',
  newest: 'newest article changed',
  middle: 'article of ten years ago changed',
  alias: 'alias of a name changed',
} as const;

export type Task = keyof typeof tasks;

/** The order in which tasks are run and reported. */
export const taskOrder = Object.keys(tasks) as Task[];

export interface BuildStep {
  task: Task;
  /**
   * Prepares the site, which is not measured, and builds it.
   *
   * @param round counted from 0; an edit differs from that of the round before
   */
  run(round: number): Promise<Run>;
}

/** A builder with the publication in place. */
export interface Builder {
  name: string;
  /** At most one for each task. */
  steps: readonly BuildStep[];
}

/** How to prepare a builder. */
export interface BuilderPlan {
  name: string;
  /**
   * Installs what it needs and writes the publication for it.
   *
   * @returns undefined if it is not available on this machine
   */
  prepare(publication: SamplePublication, articles: number): Promise<Builder | undefined>;
}
