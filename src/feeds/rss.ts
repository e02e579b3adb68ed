import type { RSSOptions } from '@astrojs/rss';
import { escapeUTF8 } from 'entities';
import type { Article } from '../model/article.ts';
import type { Addresses } from '../model/url.ts';

/** The number of stories in the feed. */
const feedLength = 50;

/**
 * The feed of the newest stories, in RSS 2.0. `atom:link` gives the address of the feed itself (RSS Advisory Board, best
 * practices).
 *
 * @param articles newest first
 */
export function feedOptions(
  paper: { title: string; tagline: string; language: string; addresses: Addresses },
  articles: readonly Article[],
): RSSOptions {
  const { absolute, front, feed } = paper.addresses;
  return {
    title: paper.title,
    description: paper.tagline,
    site: absolute(front),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${paper.language}</language>`,
      `<atom:link href="${absolute(feed)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: articles.slice(0, feedLength).map((article) => ({
      title: article.headline,
      link: absolute(article.path),
      pubDate: new Date(article.published),
      description: article.dek,
      categories: [article.section.title, ...article.names.map(({ name }) => name)],
      customData: article.authors
        .map(({ name }) => `<dc:creator>${escapeUTF8(name)}</dc:creator>`)
        .join(''),
    })),
  };
}
