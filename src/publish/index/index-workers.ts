/** Has Pagefind write several indexes at once, each in a thread: it spends most of its time on one core. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PagefindTask, ProgramTask } from './pagefind-index.ts';

export type IndexTask = PagefindTask | ProgramTask;

/** What a worker sends: how many of the task's pages the index holds, or what failed. */
export type WorkerAnswer = { count: number } | { error: unknown };

/** @returns how many of the task's pages the index holds */
export type WriteIndex = (task: IndexTask) => Promise<number>;

const program = new URL('./index-worker.ts', import.meta.url);

/** The message of Pagefind's Node API if it cannot write to Pagefind's process. */
const isClosed = (error: unknown) =>
  error instanceof Error && /\bbackend( is)? closed\b/.test(error.message);

const processEnded = (cause?: unknown) =>
  new Error(
    'Pagefind’s process ended before the index was written, probably because there was too little memory',
    { cause },
  );

/** @throws what the task throws, or Error if Pagefind's process ends before the task */
async function runTask(task: IndexTask, running: Set<Worker>): Promise<number> {
  const worker = new Worker(program, { workerData: task });
  running.add(worker);
  try {
    // Node sends the messages of a thread before its exit.
    const [answer] = (await Promise.race([
      // `once` rejects if the thread fails.
      once(worker, 'message'),
      once(worker, 'exit').then(() => Promise.reject(processEnded())),
    ])) as [WorkerAnswer];
    if (!('error' in answer)) return answer.count;
    throw isClosed(answer.error) ? processEnded(answer.error) : answer.error;
  } finally {
    await worker.terminate();
    running.delete(worker);
  }
}

/**
 * Runs jobs that each have Pagefind write an index, as many at once as there are cores.
 *
 * @param most how many may run at once
 * @throws the error of the first job that fails, once the others have been ended
 */
export async function runWithWorkers(
  jobs: readonly ((write: WriteIndex) => Promise<void>)[],
  most: number,
): Promise<void> {
  const count = Math.max(1, Math.min(availableParallelism(), jobs.length, most));
  const left = [...jobs];
  const running = new Set<Worker>();
  const lanes = Array.from({ length: count }, async () => {
    for (let job = left.shift(); job; job = left.shift()) {
      await job((task) => runTask(task, running));
    }
  });
  try {
    await Promise.all(lanes);
  } finally {
    left.length = 0;
    await Promise.all([...running].map((worker) => worker.terminate()));
    await Promise.allSettled(lanes);
  }
}
