import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedOptions } from '../../../feeds/rss.ts';
import { listFeeds, type ListFeed } from '../../../queries/list-feeds.ts';
import { getArticlesByTopic } from '../../../queries/publication.ts';
import { paper } from '../../../queries/site.ts';
import { staticPages } from '../../../queries/static-pages.ts';
import { getTopics } from '../../../queries/titled-entries.ts';

export const getStaticPaths = () =>
  staticPages('topic feed', async () =>
    listFeeds('topics', await getTopics(), await getArticlesByTopic()),
  );

export const GET: APIRoute<ListFeed> = ({ props: { channel, stories } }) =>
  rss(feedOptions(paper, stories, channel));
