/** Renders pages in this process and, where there are many, in threads on the other cores. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PageWorkerData } from './page-worker.ts';
import type { PageBatch, PageWriter, WrittenPages } from './page-writer.ts';

/** The most batches that wait in a thread: each is a copy of what its pages show. */
const mostWaiting = 100;

/** Starting a thread takes as long as rendering this many pages. */
const worthAThread = 300;

interface PagePool {
  /** Adds pages; threads begin with them at once. */
  add(batches: readonly PageBatch[]): void;
  /** Renders what is left. @throws what a page throws */
  finish(): Promise<void>;
  stop(): void;
}

/** A thread and the number of batches that wait in it. */
interface PageThread {
  worker: Worker;
  waiting: number;
  ended: Promise<void>;
}

const countPages = (batches: readonly PageBatch[]) =>
  batches.reduce((sum, { pages }) => sum + pages.length, 0);

/** @param take gets the facts of the pages, in any order */
export function createPagePool(
  writer: PageWriter,
  data: PageWorkerData,
  take: (written: WrittenPages) => void,
): PagePool {
  const left: PageBatch[] = [];
  const threads: PageThread[] = [];

  /** Hands out batches: enough that no thread waits while this one is busy, and few enough that all end at the same time. */
  const give = (thread: PageThread) => {
    const share = left.length / (threads.length + 1);
    while (left.length > 0 && thread.waiting < Math.min(mostWaiting, Math.max(2, share))) {
      thread.worker.postMessage(left.shift());
      thread.waiting += 1;
    }
  };

  const start = (): PageThread => {
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: data });
    const ended = once(worker, 'exit').then(([code]) => {
      if (code !== 0) throw new Error(`a page worker ended with code ${code}`);
    });
    // finish() throws the error; until then no more pages are rendered.
    ended.catch(() => {
      left.length = 0;
    });
    const thread = { worker, waiting: 0, ended };
    worker.on('message', (written: WrittenPages) => {
      thread.waiting -= 1;
      take(written);
      give(thread);
    });
    return thread;
  };

  return {
    add(batches) {
      left.push(...batches);
      const worth = Math.floor(countPages(left) / worthAThread);
      while (threads.length < Math.min(availableParallelism() - 1, worth)) threads.push(start());
      threads.forEach(give);
    },
    async finish() {
      for (let batch = left.shift(); batch; batch = left.shift()) {
        // Facts are slices of the page; a clone does not keep the page in memory.
        take(structuredClone(await writer.write(batch)));
        // Messages of threads are handled between one turn and the next.
        await setImmediate();
      }
      for (const { worker } of threads) worker.postMessage(undefined);
      await Promise.all(threads.map(({ ended }) => ended));
    },
    stop() {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}
