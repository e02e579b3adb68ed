/** Makes all pages that are due: many of them in threads, on all cores of the machine. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { PublicationError } from '../errors/report.ts';
import type { CurrentBuild, DuePage } from '../intake/current-build.ts';
import { createAddresses } from '../model/url.ts';
import type { BuiltPage } from './built-page.ts';
import { createPageMaker, type MadePages, type PageShare } from './page-maker.ts';
import { openProgram } from './page-program.ts';
import type { PageThreadData } from './page-thread.ts';

/** A thread takes as long to start as so many pages take to be made. */
const worthAThread = 300;

/** So many pages are handed to a thread at once. */
const shareSize = 50;

/** So many shares wait in a thread, so that it need not wait for them. */
const waiting = 2;

/**
 * Makes shares in a thread until none is left.
 *
 * @throws what goes wrong in it
 */
function makeInThread(
  data: PageThreadData,
  next: () => PageShare | undefined,
  take: (made: MadePages) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: data });
    let isLast = false;
    const give = () => {
      if (isLast) return;
      const share = next();
      isLast = share === undefined;
      thread.postMessage(share);
    };
    thread.on('message', (made: MadePages) => {
      take(made);
      give();
    });
    thread.once('error', reject);
    thread.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
    for (let count = 0; count < waiting; count += 1) give();
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
 * @returns what the pages hold, by their files
 * @throws what a page throws
 */
export async function makePages(
  folder: string,
  build: CurrentBuild,
): Promise<Map<string, BuiltPage>> {
  const { program, publication, cacheFile } = build;
  const { site, problems } = publication;
  if (!site) throw new PublicationError(problems);
  const addresses = createAddresses(site.data.address);
  const opened = await openProgram(program);
  const maker = createPageMaker(opened, build, folder, addresses);
  const pages = new Map<string, BuiltPage>();
  const take = (made: MadePages) => {
    for (const [file, page] of made) pages.set(file, page);
  };
  const shares: PageShare[] = [];
  for (const route of opened.routes) {
    const { pathname, type } = route;
    if (pathname !== undefined) {
      const file = onlyFile(pathname, type);
      const inside = type === 'endpoint' ? file : file.replace(/(?:^|\/)index\.html$|\.html$/, '/');
      take(await maker.makeOnly(route.route, file, addresses.path(inside)));
      continue;
    }
    const { getStaticPaths } = await opened.moduleOf(route);
    const due = ((await getStaticPaths?.()) ?? []) as DuePage[];
    shares.push(...sharesOf(route.route, due));
  }
  const due = shares.reduce((sum, share) => sum + share.pages.length, 0);
  const threads = Math.min(availableParallelism() - 1, Math.floor(due / worthAThread));
  const data = {
    cache: cacheFile,
    program,
    folder,
    addresses: { base: addresses.base, origin: addresses.origin },
  };
  const next = () => shares.shift();
  const others = Array.from({ length: threads }, () => makeInThread(data, next, take));
  const here = async () => {
    for (let share = next(); share; share = next()) {
      take(await maker.make(share));
      // Threads are heard between one turn and the next.
      await setImmediate();
    }
  };
  await Promise.all([...others, here()]);
  return pages;
}
