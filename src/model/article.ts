import type { Correction, Source } from '../schemas/article.ts';
import type { Mention } from './mention.ts';
import type { Name } from './name.ts';
import type { PublicationState } from './publication.ts';

/** A section, as lists and kickers show it. */
export interface Section {
  slug: string;
  title: string;
  description: string;
  rank: number;
  /** The path of its page, base included. */
  path: string;
}

/** An author, as bylines show them. */
export interface Author {
  slug: string;
  file: string;
  name: string;
  role: string | undefined;
  kind: 'person' | 'desk';
  path: string;
}

/** A picture in the sizes that the page offers. */
export interface Picture {
  src: string;
  srcset: string;
  width: number;
  height: number;
  alt: string;
  credit: string;
  caption: string | undefined;
}

/** An article, as lists and cards show it. */
export interface Story {
  slug: string;
  file: string;
  /** The path of its page, base included. */
  path: string;
  headline: string;
  /** The short headline, or the headline where there is none. */
  title: string;
  dek: string;
  section: Section;
  authors: readonly Author[];
  /** ISO 8601 with an offset. */
  published: string;
  picture: Picture | undefined;
  state: PublicationState;
}

/** An article with everything that its page shows besides its text, which is rendered apart. */
export interface ShownArticle extends Story {
  dateline: string | undefined;
  updated: string | undefined;
  sources: readonly Source[];
  corrections: readonly Correction[];
  /** Those that the text mentions or the front matter lists: people first, then organisations, then places. */
  names: readonly Name[];
}

/** An article with everything that it refers to. */
export interface Article extends ShownArticle {
  /** The slugs of the names that the front matter lists. */
  listed: readonly string[];
  /** Where the text mentions them, in its order. */
  mentions: readonly Mention[];
}

const stories = new WeakMap<Article, Story>();

/** What lists show of an article, and nothing else: one object for all lists. */
export function storyOf(article: Article): Story {
  const story = stories.get(article) ?? shownInLists(article);
  stories.set(article, story);
  return story;
}

function shownInLists(article: Article): Story {
  const { slug, file, path, headline, title, dek, section, authors, published, picture, state } =
    article;
  return { slug, file, path, headline, title, dek, section, authors, published, picture, state };
}

/** What its page shows of an article, and nothing else. */
export function shownArticle(article: Article): ShownArticle {
  const { dateline, updated, sources, corrections, names } = article;
  return { ...storyOf(article), dateline, updated, sources, corrections, names };
}

/** Words that a reader takes in within a minute (Brysbaert 2019: 238 for English non-fiction). */
const wordsPerMinute = 238;

/** Rendered text without its tags and character references. */
const textOf = (html: string) => html.replace(/<[^>]*>|&#?\w+;/g, ' ');

/** @param html rendered text  @returns its runs of letters, one after another */
export function wordsOf(html: string): readonly string[] {
  return textOf(html).match(/\p{L}+/gu) ?? [];
}

/** @param html rendered text  @returns minutes, at least 1 */
export function readingMinutes(html: string): number {
  const words = textOf(html).match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** When the text last changed: the date that search engines and feeds ask for. */
export function lastChanged({
  published,
  updated,
}: Pick<ShownArticle, 'published' | 'updated'>): string {
  return updated ?? published;
}
