/** Batches indexed at once, on all cores of the machine: Pagefind uses one, and a process can have but one Pagefind. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { indexBatch, type BatchTask } from './index-batch.ts';
import type { Batch } from './search-parts.ts';

/** A batch that is to be indexed. */
export interface DueBatch {
  batch: Batch;
  /** Where what is found in it is kept. */
  folder: string;
}

/** What a process sends for each batch: how many of its pages were found, or what went wrong. */
export type BatchOutcome = { found: number } | { error: string };

const program = fileURLToPath(new URL('./index-process.ts', import.meta.url));

const taskOf = ({ batch: { pages }, folder }: DueBatch, language: string): BatchTask => ({
  pages: pages.map(({ url, file, parts }) => ({ url, file, parts })),
  folder,
  language,
});

/** Has a process index one batch after another, until none is left. */
async function indexInProcess(next: () => BatchTask | undefined): Promise<number> {
  const other = fork(program, { serialization: 'advanced' });
  let found = 0;
  try {
    for (let task = next(); task; task = next()) {
      const outcome = await outcomeIn(other, task);
      if ('error' in outcome) throw new Error(outcome.error);
      found += outcome.found;
    }
    other.disconnect();
  } catch (error) {
    other.kill();
    throw error;
  }
  return found;
}

function outcomeIn(other: ChildProcess, task: BatchTask): Promise<BatchOutcome> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process ended with ${code}`));
    other.once('exit', ended);
    other.once('message', (outcome) => {
      other.off('exit', ended);
      resolve(outcome as BatchOutcome);
    });
    other.send(task);
  });
}

/**
 * Indexes batches. Of a batch in which a page is missing nothing is kept.
 *
 * @param language of the text, a tag of one part
 * @returns how many of their pages were found
 * @throws if Pagefind fails
 */
export async function indexBatches(due: readonly DueBatch[], language: string): Promise<number> {
  const left = [...due];
  const next = () => {
    const one = left.shift();
    return one && taskOf(one, language);
  };
  const count = Math.min(availableParallelism(), due.length);
  if (count < 2) {
    const task = next();
    return task ? indexBatch(task) : 0;
  }
  const counts = await Promise.all(Array.from({ length: count }, () => indexInProcess(next)));
  return counts.reduce((sum, found) => sum + found, 0);
}
