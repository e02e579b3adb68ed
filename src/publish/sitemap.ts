/** The sitemap (sitemaps.org 0.9), in files of as many pages as the protocol allows, and the index of these files. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { escapeUTF8 } from 'entities';
import { lastChanged } from '../model/article.ts';
import { isWithdrawn } from '../model/publication.ts';
import { pathOfPage, type Addresses } from '../model/url.ts';
import { isOf } from '../source/read/entry.ts';
import type { Publication } from '../source/read/publication.ts';

/** A file of the sitemap may have 50,000 addresses; some room is left. */
const pagesPerFile = 45_000;

/** @param root the name of its element  @param items the elements in it */
const xml = (root: string, items: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${root}>`,
    '',
  ].join('\n');

const loc = (url: string) => `<loc>${escapeUTF8(url)}</loc>`;

/**
 * Writes `sitemap-index.xml` and `sitemap-0.xml`, `sitemap-1.xml` … into a folder: every page but the search, the one for
 * missing pages and the notices of withdrawn stories, in the order of their addresses, each article with the date of its last change.
 *
 * @param files the pages of the build
 */
export async function writeSitemap(
  folder: string,
  { entries }: Pick<Publication, 'entries'>,
  files: Iterable<string>,
  { absolute, base, search, entry, path: pathOf }: Addresses,
): Promise<void> {
  const articles = entries.filter((one) => isOf(one, 'articles'));
  const changed = new Map(
    articles.map(({ slug, data }) => [entry('articles', slug), lastChanged(data)]),
  );
  const withdrawn = articles.filter(({ data }) => isWithdrawn(data));
  const hidden = new Set([search, ...withdrawn.map(({ slug }) => entry('articles', slug))]);
  const pages = [...files]
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => pathOfPage(file, base))
    .filter((page) => !hidden.has(page))
    .sort();
  const parts: string[] = [];
  for (let at = 0; at < pages.length; at += pagesPerFile) {
    const file = `sitemap-${parts.length}.xml`;
    const urls = pages.slice(at, at + pagesPerFile).map((page) => {
      const lastmod = changed.get(page);
      return `<url>${loc(absolute(page))}${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`;
    });
    await writeFile(path.join(folder, file), xml('urlset', urls));
    parts.push(`<sitemap>${loc(absolute(pathOf(`/${file}`)))}</sitemap>`);
  }
  await writeFile(path.join(folder, 'sitemap-index.xml'), xml('sitemapindex', parts));
}
