/** The sitemap (sitemaps.org 0.9), in files of so many pages as the protocol allows, and the index that leads to them. */
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { isOf } from '../source/read/entry.ts';
import type { Publication } from '../source/read/publication.ts';
import { lastChanged } from '../model/article.ts';
import type { Addresses } from '../model/url.ts';

/** A file of the sitemap may have 50,000 addresses; some room is left. */
const pagesPerFile = 45_000;

/** A page of the sitemap: its whole address, and for an article the date of its last change. */
export interface SitemapEntry {
  url: string;
  lastmod?: string;
}

/**
 * Every page but the search and the one for missing pages, in the order of their addresses.
 *
 * @param files the pages of the build
 */
export function sitemapEntries(
  { entries }: Pick<Publication, 'entries'>,
  files: Iterable<string>,
  { origin, base, search, entry }: Addresses,
): SitemapEntry[] {
  const changed = new Map<string, string>();
  for (const one of entries) {
    if (!isOf(one, 'articles')) continue;
    const { published, updated } = one.data;
    changed.set(entry('articles', one.slug), lastChanged({ published, updated }));
  }
  return [...files]
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => base + file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((page) => page !== search)
    .sort()
    .map((page) => {
      const lastmod = changed.get(page);
      return { url: origin + page, ...(lastmod && { lastmod }) };
    });
}

/** Writes `sitemap-index.xml` and `sitemap-0.xml`, `sitemap-1.xml` … into a folder. */
export async function writeSitemap(
  folder: string,
  entries: readonly SitemapEntry[],
  { absolute, path: pathOf }: Pick<Addresses, 'absolute' | 'path'>,
): Promise<void> {
  const writing: Promise<void>[] = [];
  const index = new SitemapAndIndexStream({
    limit: pagesPerFile,
    getSitemapStream(number) {
      const file = `sitemap-${number}.xml`;
      const stream = new SitemapStream({
        xmlns: { news: false, xhtml: false, image: false, video: false },
      });
      const target = createWriteStream(path.join(folder, file));
      stream.pipe(target);
      writing.push(
        new Promise((resolve, reject) => target.on('close', resolve).on('error', reject)),
      );
      return [absolute(pathOf(`/${file}`)), stream, target];
    },
  });
  await pipeline(
    Readable.from(entries),
    index,
    createWriteStream(path.join(folder, 'sitemap-index.xml')),
  );
  await Promise.all(writing);
}
