/** Builds every address of the site. */
import {
  collections,
  contentFolder,
  slugOf,
  type Collection,
  type FeedCollection,
} from './collections.ts';
import { pageParameter } from './pagination.ts';

/** The icon of the paper: its address from the root of the site, and its file from `public/`. */
export const iconFile = '/favicon.svg';

const withSlashes = (path: string) => `/${path}/`.replace(/\/{2,}/g, '/');

const numbered = (path: string, page: number | undefined) => {
  const parameter = pageParameter(page);
  return parameter ? `${path}${parameter}/` : path;
};

/** The file of a page in the built site: `/base/news/x/` → `news/x/index.html`. @param path includes the base */
export function fileOfPage(path: string, base: string): string {
  const inside = path.slice(base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** The path of a page, base included, from its file in the built site: `news/x/index.html` → `/base/news/x/`. */
export const pathOfPage = (file: string, base: string): string =>
  base + file.replace(/(^|\/)index\.html$/, '$1');

/**
 * The addresses under one origin and base path. Paths include the base; those of pages begin and end with a slash.
 *
 * @param address the URL of the site, including its folder: `https://host/sub/dir/`
 */
export function createAddresses(address: string) {
  const { origin, pathname } = new URL(address);
  const base = withSlashes(pathname);
  const path = (fromRoot: string) => base + fromRoot.replace(/^\//, '');
  return {
    /** `https://host`, without a slash at the end. */
    origin,
    /** `/` or `/sub/dir/`. */
    base,
    /** Adds the base to an address from the site's root: `/about/` → `/sub/dir/about/`. */
    path,
    /** The absolute URL of a path that includes the base. */
    absolute: (to: string) => origin + to,
    /** The page of an entry; a further page of its list, if it has a number. */
    entry: (collection: Collection, slug: string, page?: number) =>
      numbered(path(entryPath(collection, slug)), page),
    /** The feed of an entry that lists articles. */
    feedOf: (collection: FeedCollection, slug: string) => path(feedPath(collection, slug)),
    /** A page of the list of all articles; without a number, the first. */
    archive: (page?: number) => numbered(path(collections.articles.prefix), page),
    /** A page of the list of all corrections; without a number, the first. */
    corrections: (page?: number) => numbered(path('/corrections/'), page),
    correctionsFeed: path('/corrections/rss.xml'),
    front: base,
    names: path('/names/'),
    search: path('/search/'),
    feed: path('/rss.xml'),
    sitemap: path('/sitemap-index.xml'),
    favicon: path(iconFile),
    /** The folder of the search engine's files. */
    searchBundle: path('/pagefind/'),
    /** The folder of the lexicon's files. */
    lexicon: path('/lexicon/'),
  };
}

export type Addresses = ReturnType<typeof createAddresses>;

/** The address of an entry from the site's root, without the base. */
export function entryPath(collection: Collection, slug: string): string {
  return `${collections[collection].prefix}${slug}/`;
}

/** The address of the feed of an entry from the site's root, without the base. */
export function feedPath(collection: FeedCollection, slug: string): string {
  return `${entryPath(collection, slug)}rss.xml`;
}

/** The schemes of links that are safe to publish. A link without a scheme leads to a page of the site. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** The target of a link in markdown. */
type LinkTarget =
  /** Another host, an e-mail address or a telephone number. */
  | { kind: 'outside'; url: string }
  /** A scheme that is not published. */
  | { kind: 'dangerous'; url: string }
  /** A place on the same page. */
  | { kind: 'here'; fragment: string }
  /** An address of this site, from its root; `fragment` has its `#`. */
  | { kind: 'inside'; path: string; fragment: string };

/**
 * Parses a link as an editor writes it: `/news/x/`, `./x.md`, `../people/y.md#life`, `#crosshead`, `https://…`.
 *
 * @param url the link as written in the markdown
 * @param file the file that contains it, from the project's root, with forward slashes
 */
export function readLink(url: string, file: string): LinkTarget {
  // Browsers ignore control characters and white space in a scheme (WHATWG URL, 4.4).
  const bare = url.replace(/[\0- ]+/g, '');
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

/** `/content/articles/2009/x.md` and `/content/articles/x/index.md` → `/news/x/`; other paths unchanged. */
function pathOfFile(pathname: string): string {
  const [, folder, collection] = pathname.split('/');
  if (folder !== contentFolder || !pathname.endsWith('.md') || !isCollection(collection)) {
    return pathname;
  }
  return entryPath(collection, slugOf(pathname.slice(1)));
}

function isCollection(name: string | undefined): name is Collection {
  return name !== undefined && Object.hasOwn(collections, name);
}
