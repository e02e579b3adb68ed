/**
 * Renders many files on all cores, in processes of their own: the memory of a process is free again when it ends, that of a
 * thread is not.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  renderInProcess,
  type FileResult,
  type FileTask,
  type RenderFiles,
  type RenderSettings,
} from '../../source/render/render-file.ts';

/** Starting a process takes as long as rendering this many files. */
const worthAProcess = 500;

/** Size of the young generation of the heap, in MiB: smaller ones make a process slower. */
const semiSpace = 8;

/** The task of a process. */
export interface TextOrder {
  settings: RenderSettings;
  tasks: readonly FileTask[];
}

const workerFile = fileURLToPath(new URL('./text-worker.ts', import.meta.url));

function startWorker(order: TextOrder, take: (results: readonly FileResult[]) => void) {
  const worker = fork(workerFile, {
    serialization: 'advanced',
    execArgv: [`--max-semi-space-size=${semiSpace}`],
  });
  worker.on('message', (results) => take(results as FileResult[]));
  const ended = once(worker, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`a text worker ended with code ${code}`);
  });
  worker.send(order);
  return { ended, stop: () => void worker.kill() };
}

/** Renders files in several processes if there are many, otherwise in this one. */
export const renderInWorkers: RenderFiles = async (settings, tasks, take) => {
  const count = Math.min(availableParallelism(), Math.floor(tasks.length / worthAProcess));
  if (count < 2) return renderInProcess(settings, tasks, take);
  const shares = Array.from({ length: count }, (_, index) =>
    tasks.filter((_task, at) => at % count === index),
  );
  const workers = shares.map((share) => startWorker({ settings, tasks: share }, take));
  try {
    await Promise.all(workers.map(({ ended }) => ended));
  } finally {
    for (const { stop } of workers) stop();
  }
};
