import type { RSSOptions } from '@astrojs/rss';
import { escapeText, escapeUTF8 } from 'entities';
import { amendmentLabels } from '../model/amendments/amendment.ts';
import type { Picture, ShownArticle } from '../model/article.ts';
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
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      media: 'http://search.yahoo.com/mrss/',
    },
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

/** The main picture of a story (Media RSS). Feed readers show no drawings. */
function mediaOf(picture: Picture | undefined, absolute: Addresses['absolute']): string {
  if (!picture || picture.src.endsWith('.svg')) return '';
  const { src, width, height, alt, credit } = picture;
  return [
    `<media:content url="${escapeUTF8(absolute(src))}" medium="image" width="${width}" height="${height}">`,
    `<media:description>${escapeUTF8(alt)}</media:description>`,
    `<media:credit>${escapeUTF8(credit)}</media:credit>`,
    '</media:content>',
  ].join('');
}

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
      customData: [
        ...article.authors.map(({ name }) => `<dc:creator>${escapeUTF8(name)}</dc:creator>`),
        mediaOf(article.picture, absolute),
      ].join(''),
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
