/** Finds out which pages are due, route by route, and has them made. */
import { setImmediate } from 'node:timers/promises';
import type { RouteData } from 'astro';
import { PublicationError } from '../../errors/report.ts';
import type { CurrentBuild, DuePage } from '../../source/render/current-build.ts';
import { createAddresses, entryPath } from '../../model/url.ts';
import type { BuiltPage } from '../verify/built-page.ts';
import { createPageMaker, type MadePages, type PageShare } from './page-maker.ts';
import { createPagePool } from './page-pool.ts';
import { openProgram } from './page-program.ts';
import { searchedCollections } from '../index/searched-pages.ts';

/** So many pages are handed over at once. */
const shareSize = 50;

function sharesOf(route: string, pages: readonly DuePage[]): PageShare[] {
  const count = Math.ceil(pages.length / shareSize);
  return Array.from({ length: count }, (_, at) => ({
    route,
    pages: pages.slice(at * shareSize, (at + 1) * shareSize),
  }));
}

/**
 * The page that a route has alone: its file, and its address from the root (docs.astro.build, `build.format`: 404 is a file
 * of its own).
 */
function onlyPage(pathname: string, type: string): { file: string; address: string } {
  if (type === 'endpoint') return { file: pathname.slice(1), address: pathname };
  const address = `${pathname}/`.replace(/^\/+/, '/');
  return { file: pathname === '/404' ? '404.html' : `${address.slice(1)}index.html`, address };
}

/** First the pages that are many, so that threads have something to do while the rest is found out. */
const turnOf = ({ pathname, type }: RouteData) =>
  pathname === undefined ? (type === 'page' ? 0 : 1) : 2;

/** The routes in the order in which their pages are made: first those of pages that the search finds. */
function routesInTurn(routes: readonly RouteData[]): Record<'searched' | 'others', RouteData[]> {
  const samples = searchedCollections.map((collection) => entryPath(collection, 'x'));
  // Astro sorts routes: the first that fits a page is the one that makes it.
  const found = samples.map((sample) => routes.find(({ pattern }) => pattern.test(sample)));
  const inTurn = [...routes].sort((a, b) => turnOf(a) - turnOf(b));
  return {
    searched: inTurn.filter((route) => found.includes(route)),
    others: inTurn.filter((route) => !found.includes(route)),
  };
}

/** Has all who name an address hold one and the same text: every page names those of the navigation. */
function createSharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text) ?? text;
    known.set(text, first);
    return first;
  };
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
  const { base, origin } = addresses;
  const maker = createPageMaker(opened, build, folder, addresses);
  const pages = new Map<string, BuiltPage>();
  const share = createSharing();
  const take = (made: MadePages) => {
    for (const [file, page] of made) {
      for (const reference of page.references) reference.url = share(reference.url);
      pages.set(file, page);
    }
  };
  const data = { cache: cacheFile, program, folder, addresses: { base, origin } };
  const pool = createPagePool(maker, data, take);
  const makeRoute = async (route: RouteData) => {
    const { pathname, type } = route;
    if (pathname === undefined) {
      const { getStaticPaths } = await opened.moduleOf(route);
      pool.add(sharesOf(route.route, ((await getStaticPaths?.()) ?? []) as DuePage[]));
    } else {
      const { file, address } = onlyPage(pathname, type);
      take(await maker.makeOnly(route.route, file, addresses.path(address)));
    }
    // What threads have made meanwhile is taken.
    await setImmediate();
  };
  const { searched, others } = routesInTurn(opened.routes);
  try {
    for (const route of searched) await makeRoute(route);
    await pool.makeFew();
    for (const route of others) await makeRoute(route);
    await pool.finish();
  } catch (error) {
    pool.stop();
    throw error;
  }
  return pages;
}
