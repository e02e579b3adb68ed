import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedOptions } from '../../../feeds/rss.ts';
import { listFeeds, type ListFeed } from '../../../queries/list-feeds.ts';
import { getArticlesBySection, getSections } from '../../../queries/publication.ts';
import { paper } from '../../../queries/site.ts';
import { staticPages } from '../../../queries/static-pages.ts';

export const getStaticPaths = () =>
  staticPages('section feed', async () =>
    listFeeds('sections', await getSections(), await getArticlesBySection()),
  );

export const GET: APIRoute<ListFeed> = ({ props: { channel, stories } }) =>
  rss(feedOptions(paper, stories, channel));
