import { signOf } from '../cache/sign.ts';
import { currentBuild } from '../intake/current-build.ts';
import { paper } from './site.ts';

/** A page of a route. What it shows follows from its properties and from what all pages know of the paper. */
export interface RoutePage<Props extends object> {
  /** Its address, base included. */
  path: string;
  params: Record<string, string | undefined>;
  props: Props;
}

/** The signs of what many pages show: articles, names, sections, authors. */
const signs = new WeakMap<object, string>();

function signOfEntry(entry: object): string {
  const known = signs.get(entry) ?? signOf(JSON.stringify(entry));
  signs.set(entry, known);
  return known;
}

/** What a page shows, each entry in it replaced by a sign that is made once. Plain data. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  if ('slug' in value) return signOfEntry(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(part)]));
}

/**
 * Of the pages of a route those that have to be made: a build leaves the others as they stand. The dev server makes all.
 *
 * @param route a name of the route: another one shows the same otherwise
 */
export function duePages<Page extends RoutePage<object>>(
  route: string,
  pages: readonly Page[],
): Page[] {
  const build = currentBuild();
  if (!build) return [...pages];
  const { base } = paper.addresses;
  return pages.filter(({ path, props }) => {
    const inside = path.slice(base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    return build.pages.isDue(file, signOf(`${route} ${JSON.stringify(told(props))}`));
  });
}
