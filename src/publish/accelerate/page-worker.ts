/** Runs in a thread: renders batches of pages until there are no more. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Addresses } from '../../model/url.ts';
import { setContent, type Content } from '../../source/content.ts';
import { createContent, unread } from '../../source/create-content.ts';
import { openProgram } from './program/page-program.ts';
import { createPageWriter, type PageBatch } from './page-writer.ts';
import { openSqliteCache } from './sqlite-cache.ts';

/** What a thread needs to know. */
export interface PageWorkerData {
  /** The file of the cache. */
  cache: string;
  /** The folder of the page program. */
  program: string;
  /** The folder of the build. */
  folder: string;
  addresses: Pick<Addresses, 'base' | 'origin'>;
  /** What all pages have in common. */
  shared: Pick<Content, 'navigation' | 'withdrawn'>;
}

const { cache: cacheFile, program, folder, addresses, shared } = workerData as PageWorkerData;
const cache = openSqliteCache(cacheFile);
const writer = createPageWriter(await openProgram(program), folder, addresses);

async function work(batch: PageBatch | undefined): Promise<void> {
  if (batch) {
    // Content caches every text that it has read. No other pages need the texts of these.
    setContent({ ...createContent({ ...unread, cache }), ...shared });
    parentPort?.postMessage(await writer.write(batch));
  } else {
    cache.close();
    parentPort?.close();
  }
}

let working = Promise.resolve();
parentPort?.on('message', (batch: PageBatch | undefined) => {
  working = working.then(() => work(batch));
});
