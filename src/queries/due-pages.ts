import { signOf } from '../model/hash.ts';
import { currentBuild, currentMaking, type DuePage } from '../source/render/current-build.ts';
import { fileOfPage } from '../model/url.ts';
import { paper } from './site.ts';

/** The signs of what many pages show: articles, names, sections, authors. */
const signs = new WeakMap<object, string>();

function signOfEntry(entry: object): string {
  const known = signs.get(entry);
  if (known !== undefined) return known;
  const sign = signOf(partsInWords(entry));
  signs.set(entry, sign);
  return sign;
}

const partsInWords = (value: object) =>
  Object.entries(value).reduce((words, [key, part]) => `${words}${key}=${inWords(part)}`, '{');

/** What a page shows, each entry in it replaced by a sign that is made once. Texts are told apart by their length. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return `${String(value)};`;
  if (Array.isArray(value)) {
    return value.reduce((words: string, item) => words + inWords(item), `[${value.length}:`);
  }
  return 'slug' in value ? `#${signOfEntry(value)}` : `${partsInWords(value)}}`;
}

/**
 * Of the pages of a route those that have to be made: a build leaves the others as they stand. The dev server makes all.
 *
 * @param route a name of the route: another one shows the same otherwise
 * @param find finds all its pages; not asked while it is known already which are being made
 */
export async function duePages<Page extends DuePage>(
  route: string,
  find: () => Promise<readonly Page[]>,
): Promise<DuePage[]> {
  const { making } = currentMaking() ?? {};
  if (making) return [...making];
  const pages = await find();
  const build = currentBuild();
  if (!build) return [...pages];
  const { base } = paper.addresses;
  return pages.flatMap(({ path, params, props, shows = props }) => {
    const sign = signOf(`${route} ${inWords(shows)}`);
    return build.pages.isDue(fileOfPage(path, base), sign) ? [{ path, params, props }] : [];
  });
}
