/** Makes all pages that are due: many of them in threads, on all cores of the machine. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PublicationError } from '../errors/report.ts';
import type { CurrentBuild, DuePage } from '../intake/current-build.ts';
import { createAddresses } from '../model/url.ts';
import { createPageMaker, type PageShare } from './page-maker.ts';
import { openProgram } from './page-program.ts';
import type { PageThreadData } from './page-thread.ts';

/** A thread takes as long to start as so many pages take to be made. */
const worthAThread = 300;

/** So many pages are handed to a thread at once. */
const shareSize = 50;

/** Makes shares in a thread, one after the other, until none is left. @throws what goes wrong in it */
function makeInThread(data: PageThreadData, next: () => PageShare | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: data });
    thread.on('message', () => thread.postMessage(next()));
    thread.once('error', (error) => {
      void thread.terminate();
      reject(error);
    });
    thread.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
  });
}

function sharesOf(route: string, pages: readonly DuePage[]): PageShare[] {
  const count = Math.ceil(pages.length / shareSize);
  return Array.from({ length: count }, (_, at) => ({
    route,
    pages: pages.slice(at * shareSize, (at + 1) * shareSize),
  }));
}

/** The file of the page that a route has alone (docs.astro.build, `build.format`: 404 is a file of its own). */
function onlyFile(pathname: string, type: string): string {
  if (type === 'endpoint') return pathname.slice(1);
  return pathname === '/404' ? '404.html' : `${pathname}/index.html`.replace(/^\/+/, '');
}

/**
 * Makes the pages of a build with the program that is kept for it.
 *
 * @param folder the build
 * @throws what a page throws
 */
export async function makePages(folder: string, build: CurrentBuild): Promise<void> {
  const { program, publication, cacheFile } = build;
  const { site, problems } = publication;
  if (!site) throw new PublicationError(problems);
  const addresses = createAddresses(site.data.address);
  const opened = await openProgram(program);
  const maker = createPageMaker(opened, build, folder, addresses);
  const shares: PageShare[] = [];
  for (const route of opened.routes) {
    const { pathname, type } = route;
    if (pathname !== undefined) {
      const file = onlyFile(pathname, type);
      const inside = type === 'endpoint' ? file : file.replace(/(?:^|\/)index\.html$|\.html$/, '/');
      await maker.makeOnly(route.route, file, addresses.path(inside));
      continue;
    }
    const { getStaticPaths } = await opened.moduleOf(route);
    const pages = ((await getStaticPaths?.()) ?? []) as DuePage[];
    shares.push(...sharesOf(route.route, pages));
  }
  const due = shares.reduce((sum, { pages }) => sum + pages.length, 0);
  const count = Math.min(availableParallelism(), Math.floor(due / worthAThread));
  if (count < 2) {
    for (const share of shares) await maker.make(share);
    return;
  }
  const data = {
    cache: cacheFile,
    program,
    folder,
    addresses: { base: addresses.base, origin: addresses.origin },
  };
  const next = () => shares.shift();
  await Promise.all(Array.from({ length: count }, () => makeInThread(data, next)));
}
