import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedOptions } from '../feeds/rss.ts';
import { getArticles } from '../queries/publication.ts';
import { paper } from '../queries/site.ts';

export const GET: APIRoute = async () => rss(feedOptions(paper, await getArticles()));
