import type { SitemapOptions } from '@astrojs/sitemap';
import { isOf } from '../intake/entry.ts';
import type { Publication } from '../intake/publication.ts';
import { lastChanged } from '../model/article.ts';
import type { Addresses } from '../model/url.ts';

/** The sitemap (sitemaps.org 0.9): every page but the search, articles with the date of their last change. */
export function sitemapOptions(
  { entries }: Pick<Publication, 'entries'>,
  addresses: Addresses,
): NonNullable<SitemapOptions> {
  const changed = new Map<string, string>();
  for (const entry of entries) {
    if (!isOf(entry, 'articles')) continue;
    const page = addresses.absolute(addresses.entry('articles', entry.slug));
    const { published, updated } = entry.data;
    changed.set(page, lastChanged({ published, updated }));
  }
  return {
    filter: (page) => page !== addresses.absolute(addresses.search),
    serialize(item) {
      const lastmod = changed.get(item.url);
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}
