import { getContent, type StaticPage } from '../source/content.ts';

/**
 * The pages of a route for `getStaticPaths`: all of them, or those that the build selects.
 *
 * @param route a name of the route
 * @param find finds all its pages
 */
export async function staticPages(
  route: string,
  find: () => Promise<readonly StaticPage[]>,
): Promise<Pick<StaticPage, 'path' | 'params' | 'props'>[]> {
  const { selection } = getContent();
  const pages = selection ? await selection.select(route, find) : await find();
  return pages.map(({ path, params, props }) => ({ path, params, props }));
}
