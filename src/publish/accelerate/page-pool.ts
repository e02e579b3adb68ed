/** Makes pages here and, where there are many, in threads on the other cores of the machine. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { MadePages, PageMaker, PageShare } from './page-maker.ts';
import type { PageThreadData } from './page-thread.ts';

/** A thread takes as long to start as so many pages take to be made. */
const worthAThread = 300;

export interface PagePool {
  /** Has pages made: threads begin with them at once. */
  add(shares: readonly PageShare[]): void;
  /** Makes what is left, unless threads are at it. @throws what a page throws */
  makeFew(): Promise<void>;
  /** Makes what is left. @throws what a page throws */
  finish(): Promise<void>;
  /** Makes no more. */
  stop(): void;
}

/** A thread, and the shares that wait in it. */
interface PageThread {
  worker: Worker;
  waiting: number;
  ended: Promise<void>;
}

const countPages = (shares: readonly PageShare[]) =>
  shares.reduce((sum, { pages }) => sum + pages.length, 0);

/** @param take is given what the pages hold, in no order */
export function createPagePool(
  maker: PageMaker,
  data: PageThreadData,
  take: (made: MadePages) => void,
): PagePool {
  const left: PageShare[] = [];
  const threads: PageThread[] = [];

  /** Hands out shares: so many that a thread need not wait while this one is busy, and that all end at the same time. */
  const give = (thread: PageThread) => {
    const others = threads.length + 1;
    while (left.length > 0 && thread.waiting < Math.max(2, left.length / others)) {
      thread.worker.postMessage(left.shift());
      thread.waiting += 1;
    }
  };

  const start = (): PageThread => {
    const worker = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: data });
    const ended = new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
      );
    });
    // Whoever waits for the end is told; until then nothing more need be made.
    ended.catch(() => {
      left.length = 0;
    });
    const thread = { worker, waiting: 0, ended };
    worker.on('message', (made: MadePages) => {
      thread.waiting -= 1;
      take(made);
      give(thread);
    });
    return thread;
  };

  const makeLeft = async () => {
    for (let share = left.shift(); share; share = left.shift()) {
      // A string that is cut out of a page keeps the whole page in memory; a clone does not.
      take(structuredClone(await maker.make(share)));
      // Threads are heard between one turn and the next.
      await setImmediate();
    }
  };

  return {
    add(shares) {
      left.push(...shares);
      const worth = Math.floor(countPages(left) / worthAThread);
      while (threads.length < Math.min(availableParallelism() - 1, worth)) threads.push(start());
      threads.forEach(give);
    },
    async makeFew() {
      if (threads.length === 0) await makeLeft();
    },
    async finish() {
      await makeLeft();
      for (const { worker } of threads) worker.postMessage(undefined);
      await Promise.all(threads.map(({ ended }) => ended));
    },
    stop() {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}
