/** Writes several indexes at once: Pagefind spends most of its time on one core. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { writeIndex, type PagefindTask } from './pagefind-index.ts';

/** What a worker sends for each task: how many pages the index holds, or what failed. */
export type WorkerAnswer = { count: number } | { error: unknown };

/** @returns how many pages the index holds */
export type WriteIndex = (task: PagefindTask) => Promise<number>;

const program = new URL('./index-worker.ts', import.meta.url);

function createWorker(): { write: WriteIndex; end(): Promise<unknown> } {
  const worker = new Worker(program);
  return {
    async write(task) {
      worker.postMessage(task);
      // `once` rejects if the thread fails.
      const [answer] = (await once(worker, 'message')) as [WorkerAnswer];
      if ('error' in answer) throw answer.error;
      return answer.count;
    },
    end: () => worker.terminate(),
  };
}

/**
 * Runs jobs that each write an index, as many at once as the machine has cores.
 *
 * @param most how many run at once at most
 * @throws what the first job to fail throws; the others are cut off
 */
export async function runWithWorkers(
  jobs: readonly ((write: WriteIndex) => Promise<void>)[],
  most: number,
): Promise<void> {
  const count = Math.min(availableParallelism(), jobs.length, most);
  if (count < 2) {
    for (const job of jobs) await job(writeIndex);
    return;
  }
  const left = [...jobs];
  const workers = Array.from({ length: count }, createWorker);
  try {
    await Promise.all(
      workers.map(async ({ write }) => {
        for (let job = left.shift(); job; job = left.shift()) await job(write);
      }),
    );
  } finally {
    await Promise.all(workers.map(({ end }) => end()));
  }
}
