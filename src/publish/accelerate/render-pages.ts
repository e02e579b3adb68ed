/** Finds the stale pages, route by route, and renders them. */
import { setImmediate } from 'node:timers/promises';
import type { RouteData } from 'astro';
import type { Addresses } from '../../model/url.ts';
import type { Content, StaticPage } from '../../source/content.ts';
import { createReferenceSharing, type PageFacts } from '../verify/page-facts.ts';
import { createPagePool } from './page-pool.ts';
import type { PageProgram } from './program/page-program.ts';
import { createPageWriter, type PageBatch, type WrittenPages } from './page-writer.ts';

/** How many pages are handed to a thread at once. */
const batchSize = 50;

function batchesOf(route: string, pages: readonly StaticPage[]): PageBatch[] {
  const count = Math.ceil(pages.length / batchSize);
  return Array.from({ length: count }, (_, at) => ({
    route,
    pages: pages.slice(at * batchSize, (at + 1) * batchSize),
  }));
}

/**
 * The only page of a route without parameters: its file, and its address from the root. The page for missing pages, `404.html`,
 * is a file without a folder (docs.astro.build, `build.format`).
 */
function onlyPage(pathname: string, type: string): { file: string; address: string } {
  if (type === 'endpoint') return { file: pathname.slice(1), address: pathname };
  const address = `${pathname}/`.replace(/^\/+/, '/');
  return { file: pathname === '/404' ? '404.html' : `${address.slice(1)}index.html`, address };
}

/** Routes with many pages come first, so that threads are busy while the others are found. */
const turnOf = ({ pathname, type }: RouteData) =>
  pathname === undefined ? (type === 'page' ? 0 : 1) : 2;

interface RenderTask {
  program: PageProgram;
  /** The file of the cache, for threads. */
  cacheFile: string;
  /** The folder of the build. */
  folder: string;
  addresses: Addresses;
  /** For threads. */
  shared: Pick<Content, 'navigation' | 'withdrawn'>;
}

/**
 * @returns facts of the pages that were rendered, by file
 * @throws what a page throws
 */
export async function renderPages(task: RenderTask): Promise<Map<string, PageFacts>> {
  const { program, cacheFile, folder, addresses, shared } = task;
  const { base, origin } = addresses;
  const writer = createPageWriter(program, folder, addresses);
  const pages = new Map<string, PageFacts>();
  const shareReferences = createReferenceSharing();
  const take = (written: WrittenPages) => {
    for (const [file, page] of written) pages.set(file, shareReferences(page));
  };
  const data = {
    cache: cacheFile,
    program: program.folder,
    folder,
    addresses: { base, origin },
    shared,
  };
  const pool = createPagePool(writer, data, take);
  try {
    for (const route of program.routes.toSorted((a, b) => turnOf(a) - turnOf(b))) {
      const { pathname, type } = route;
      if (pathname === undefined) {
        const { getStaticPaths } = await program.moduleOf(route);
        pool.add(batchesOf(route.route, ((await getStaticPaths?.()) ?? []) as StaticPage[]));
      } else {
        const { file, address } = onlyPage(pathname, type);
        take(await writer.writeOnly(route.route, file, addresses.path(address)));
      }
      await setImmediate();
    }
    await pool.finish();
  } catch (error) {
    pool.stop();
    throw error;
  }
  return pages;
}
