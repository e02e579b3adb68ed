import {
  collectionNames,
  collections,
  feedCollections,
  slugOf,
  type Collection,
} from '../../../model/collections.ts';
import { entryPath, feedPath } from '../../../model/url.ts';

/** Addresses that every site has, from the site's root. */
const fixedAddresses = [
  '/',
  '/news/',
  '/names/',
  '/people/',
  '/organisations/',
  '/places/',
  '/authors/',
  '/sections/',
  '/search/',
  '/corrections/',
  '/corrections/rss.xml',
  '/404.html',
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  '/lexicon/root.json',
];

/** The slugs, addresses and files of the entries of a publication. */
export interface SiteAddresses {
  slugs: Map<Collection, Set<string>>;
  /** Pages and files that the site makes, from its root. */
  addresses: Set<string>;
  /** The file of each entry, by its address. */
  files: Map<string, string>;
}

/** @param entries all files of content, including those with errors */
export function siteAddresses(
  entries: readonly { collection: Collection; file: string }[],
): SiteAddresses {
  const slugs = new Map<Collection, Set<string>>(collectionNames.map((name) => [name, new Set()]));
  const addresses = new Set(fixedAddresses);
  const files = new Map<string, string>();
  for (const { collection, file } of entries) {
    const slug = slugOf(file);
    const address = entryPath(collection, slug);
    slugs.get(collection)?.add(slug);
    files.set(address, file);
    addresses.add(address).add(collections[collection].prefix);
    const fed = feedCollections.find((name) => name === collection);
    if (fed) addresses.add(feedPath(fed, slug));
  }
  return { slugs, addresses, files };
}
