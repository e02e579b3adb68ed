/** Runs in a thread: makes pages, share by share, until there are no more. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from './cache.ts';
import { startBuild, type PageMaking } from '../../source/render/current-build.ts';
import { readText } from '../../source/render/kept-texts.ts';
import type { Addresses } from '../../model/url.ts';
import { createPageMaker, type PageShare } from './page-maker.ts';
import { openProgram } from './page-program.ts';

/** What a thread is told. */
export interface PageThreadData {
  /** The file of the cache. */
  cache: string;
  /** The folder of the program. */
  program: string;
  /** The build. */
  folder: string;
  addresses: Pick<Addresses, 'base' | 'origin'>;
}

const { cache: cacheFile, program, folder, addresses } = workerData as PageThreadData;
const cache = openCache(cacheFile);
const making: PageMaking = {
  textOf(file) {
    const text = readText(cache, file);
    if (!text) throw new Error(`${file} has no text`);
    return text;
  },
  pictures: {
    get: (picture) => cache.get('pictures', picture)?.value,
    put: () => undefined,
  },
  making: undefined,
};
startBuild(making);
const maker = createPageMaker(await openProgram(program), making, folder, addresses);

async function work(share: PageShare | undefined): Promise<void> {
  if (share) {
    parentPort?.postMessage(await maker.make(share));
  } else {
    cache.close();
    parentPort?.close();
  }
}

let working = Promise.resolve();
parentPort?.on('message', (share: PageShare | undefined) => {
  working = working.then(() => work(share));
});
