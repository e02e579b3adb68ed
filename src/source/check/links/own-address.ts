import { collectionNames, collections } from '../../../model/collections.ts';

/** Whether an address from the root of the site is that of one entry, and not of a further page of a list or of a file. */
function isEntryAddress(path: string): boolean {
  const [, folder, slug, ...rest] = path.replace(/\/$/, '').split('/');
  const isFolder = collectionNames.some((name) => collections[name].prefix === `/${folder}/`);
  return isFolder && slug !== undefined && rest.length === 0 && /^(?!\d+$)[^.]+$/.test(slug);
}

/**
 * A link to an entry of the site by its full address, from the root of the site: `https://paper.example/news/x/` → `/news/x/`. The
 * scheme may be the other one of the web.
 *
 * @param url an address on the web
 * @param site the address of the site, with its folder
 * @returns undefined for all other links
 */
export function ownEntry(url: string, site: string): string | undefined {
  if (!URL.canParse(url, site)) return undefined;
  const { host, pathname, search, hash } = new URL(url, site);
  const own = new URL(site);
  if (host !== own.host || !pathname.startsWith(own.pathname)) return undefined;
  const path = `/${pathname.slice(own.pathname.length)}`;
  return isEntryAddress(path) ? path + search + hash : undefined;
}
