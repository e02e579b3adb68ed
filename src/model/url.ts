/** Every address that the site has is built here. */
import { collections, contentFolder, type Collection, type NameCollection } from './collections.ts';
import { pageParameter } from './pagination.ts';

/** Addresses under one origin and base path. A path begins and ends with a slash, base included. */
export interface Addresses {
  /** `https://host`, without a slash at the end. */
  origin: string;
  /** `/` or `/sub/dir/`. */
  base: string;
  /** The path of an address that is written from the site's root: `/about/` → `/sub/dir/about/`. */
  path(fromRoot: string): string;
  /** The whole address of a path that `path` or another function here has built. */
  absolute(path: string): string;
  /** The page of an entry. */
  entry(collection: Collection, slug: string): string;
  /** A page of the list of a section; without a number, the first. */
  section(slug: string, page?: number): string;
  /** A page of an author; without a number, the first. */
  author(slug: string, page?: number): string;
  /** A page of a name; without a number, the first. */
  name(kind: NameCollection, slug: string, page?: number): string;
  /** A page of the list of all articles; without a number, the first. */
  archive(page?: number): string;
  front: string;
  names: string;
  search: string;
  feed: string;
  sitemap: string;
  favicon: string;
  /** Where the search engine's files stand. */
  searchBundle: string;
  /** Where the files of the lexicon stand. */
  lexicon: string;
}

const withSlashes = (path: string) => `/${path}/`.replace(/\/{2,}/g, '/');

const numbered = (path: string, page: number | undefined) => {
  const parameter = pageParameter(page);
  return parameter ? `${path}${parameter}/` : path;
};

/** The file of a page from the site's folder: `/base/news/x/` → `news/x/index.html`. @param path base included */
export function fileOfPage(path: string, base: string): string {
  const inside = path.slice(base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** @param address where the site stands, http or https, with its folder: `https://host/sub/dir/` */
export function createAddresses(address: string): Addresses {
  const { origin, pathname } = new URL(address);
  const base = withSlashes(pathname);
  const path = (fromRoot: string) => base + fromRoot.replace(/^\//, '');
  const entry = (collection: Collection, slug: string) => path(entryPath(collection, slug));
  return {
    origin,
    base,
    path,
    absolute: (to) => origin + to,
    entry,
    section: (slug, page) => numbered(entry('sections', slug), page),
    author: (slug, page) => numbered(entry('authors', slug), page),
    name: (kind, slug, page) => numbered(entry(kind, slug), page),
    archive: (page) => numbered(path(collections.articles.prefix), page),
    front: base,
    names: path('/names/'),
    search: path('/search/'),
    feed: path('/rss.xml'),
    sitemap: path('/sitemap-index.xml'),
    favicon: path('/favicon.svg'),
    searchBundle: path('/pagefind/'),
    lexicon: path('/lexicon/'),
  };
}

/** The address of an entry from the site's root, without the base. */
export function entryPath(collection: Collection, slug: string): string {
  return `${collections[collection].prefix}${slug}/`;
}

/** The kinds of link that are safe to publish; a link without a scheme is one inside the site. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** What a link in markdown points at. */
export type LinkTarget =
  /** Another host, a mail address or a telephone: left as it is. */
  | { kind: 'outside'; url: string }
  /** A scheme that is not published. */
  | { kind: 'dangerous'; url: string }
  /** A place on the same page. */
  | { kind: 'here'; fragment: string }
  /** An address of this site, from its root; `fragment` has its `#`. */
  | { kind: 'inside'; path: string; fragment: string };

/** Text with its %-sequences decoded, or nothing if one of them is not UTF-8 (RFC 3986, 2.1). */
export function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

/**
 * Reads a link as an editor writes it: `/news/x/`, `./x.md`, `../people/y.md#life`, `#crosshead`, `https://…`.
 *
 * @param url the link as it stands in the markdown
 * @param file the file that it stands in, from the project's root, with forward slashes
 */
export function readLink(url: string, file: string): LinkTarget {
  // Browsers drop control characters and white space before they read the scheme (WHATWG URL, 4.4).
  const bare = [...url].filter((sign) => sign > ' ').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme) return { kind: linkSchemes.includes(scheme) ? 'outside' : 'dangerous', url };
  if (/^[\\/]{2}/.test(bare)) return { kind: 'outside', url };
  if (url.startsWith('#')) return { kind: 'here', fragment: url };

  const resolved = new URL(url, `https://site/${encodeURI(file)}`);
  const pathname = url.startsWith('/') ? resolved.pathname : pathOfFile(resolved.pathname);
  const isFile = /\.[a-z0-9]+$/i.test(pathname);
  return {
    kind: 'inside',
    path: isFile || pathname.endsWith('/') ? pathname : `${pathname}/`,
    fragment: resolved.search + resolved.hash,
  };
}

/** `/content/articles/2009/x.md` → `/news/x/`; anything else stays. */
function pathOfFile(pathname: string): string {
  const [, folder, collection, ...rest] = pathname.split('/');
  const name = rest.at(-1);
  if (folder !== contentFolder || !name?.endsWith('.md') || !isCollection(collection)) {
    return pathname;
  }
  return entryPath(collection, name.slice(0, -'.md'.length));
}

function isCollection(name: string | undefined): name is Collection {
  return name !== undefined && Object.hasOwn(collections, name);
}
