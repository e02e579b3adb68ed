/** The feeds of lists: of each section and each topic. */
import { feedStories, type Channel } from '../feeds/rss.ts';
import { shownArticle, type Article, type ShownArticle } from '../model/article.ts';
import type { StaticPage } from '../source/content.ts';
import { paper } from './site.ts';

/** The props of the route of a feed. */
export interface ListFeed {
  channel: Channel;
  /** Newest first. */
  stories: readonly ShownArticle[];
}

interface Listed {
  slug: string;
  title: string;
  description: string;
  path: string;
}

/** The feeds of all entries of a collection, for `staticPages`. @param articles by the slugs of the entries, newest first */
export const listFeeds = (
  collection: 'sections' | 'topics',
  entries: readonly Listed[],
  articles: ReadonlyMap<string, readonly Article[]>,
): StaticPage<ListFeed>[] =>
  entries.map(({ slug, title, description, path }) => {
    const feed = paper.addresses.feedOf(collection, slug);
    return {
      path: feed,
      params: { slug },
      props: {
        channel: { title: `${title} – ${paper.title}`, description, path, feed },
        stories: feedStories(articles.get(slug) ?? []).map(shownArticle),
      },
    };
  });
