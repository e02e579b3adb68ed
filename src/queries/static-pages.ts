import { getContent, type StaticPage } from '../source/content.ts';

/**
 * The pages of a route for `getStaticPaths`: all of them, or those that the build selects.
 *
 * @param route a name of the route
 * @param find finds all its pages
 */
export async function staticPages<Props extends object>(
  route: string,
  find: () => Promise<StaticPage<Props>[]>,
): Promise<StaticPage<Props>[]> {
  const { selection } = getContent();
  const pages = selection ? await selection.select(route, find) : await find();
  // A selection returns some of the pages that `find` returns.
  return pages as StaticPage<Props>[];
}

/** The page that lists all entries of a kind, for `staticPages`; none if there are no entries. */
export const listIfAny = <Entry extends object>(
  path: string,
  entries: readonly Entry[],
): StaticPage<{ entries: readonly Entry[] }>[] =>
  entries.length > 0 ? [{ path, params: { index: undefined }, props: { entries } }] : [];
