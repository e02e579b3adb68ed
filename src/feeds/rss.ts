import type { RSSOptions } from '@astrojs/rss';
import { escapeText, escapeUTF8 } from 'entities';
import { amendmentLabels } from '../model/amendments/amendment.ts';
import type { ShownArticle } from '../model/article.ts';
import { typeLabels } from '../model/story-type.ts';
import type { Addresses } from '../model/url.ts';
import { words } from '../words/words.ts';

/** The number of stories in the feed. */
const feedLength = 50;

/** What a feed contains. Paths include the base. */
export interface Channel {
  title: string;
  description: string;
  /** The path of the page that shows the same stories. */
  path: string;
  /** The path of the feed. */
  feed: string;
}

/** What feeds need to know about the paper. */
export interface FeedPaper {
  title: string;
  tagline: string;
  language: string;
  addresses: Addresses;
}

/** The feed of the whole paper. */
const wholePaper = ({ title, tagline, addresses: { front, feed } }: FeedPaper): Channel => {
  return { title, description: tagline, path: front, feed };
};

/** The stories that a feed lists, of all that it could list. @param articles newest first */
export const feedStories = <Item>(articles: readonly Item[]): readonly Item[] =>
  articles.slice(0, feedLength);

/** The head of a feed in RSS 2.0. `atom:link` gives the address of the feed itself (RSS Advisory Board, best practices). */
export function channelOptions(
  { addresses: { absolute }, language }: FeedPaper,
  { title, description, path, feed }: Channel,
): Omit<RSSOptions, 'items'> {
  return {
    title,
    description,
    site: absolute(path),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${language}</language>`,
      `<atom:link href="${absolute(feed)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  };
}

/** What a feed says about a story: its dek and its corrections. */
const descriptionOf = ({ dek, corrections }: ShownArticle): string =>
  [
    dek,
    ...corrections
      .filter(({ kind }) => kind === 'correction')
      .map(({ kind, text }) => words.labelled({ label: amendmentLabels[kind], text })),
  ].join(' ');

/** A feed of the newest stories. @param articles newest first */
export function feedOptions(
  paper: FeedPaper,
  articles: readonly ShownArticle[],
  channel: Channel = wholePaper(paper),
): RSSOptions {
  const { absolute } = paper.addresses;
  return {
    ...channelOptions(paper, channel),
    items: feedStories(articles).map((article) => ({
      title: article.headline,
      link: absolute(article.path),
      pubDate: new Date(article.published),
      // Feed readers read a description as HTML (RSS 2.0), a title as text.
      description: escapeText(descriptionOf(article)),
      categories: categoriesOf(article),
      customData: article.authors
        .map(({ name }) => `<dc:creator>${escapeUTF8(name)}</dc:creator>`)
        .join(''),
    })),
  };
}

function categoriesOf({ type, section, topics, names }: ShownArticle): string[] {
  const label = type && typeLabels[type];
  return [
    section.title,
    ...(label ? [label] : []),
    ...topics.map(({ title }) => title),
    ...names.map(({ name }) => name),
  ];
}
