import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { correctionsFeedOptions } from '../../feeds/corrections.ts';
import { getCorrections } from '../../queries/corrections.ts';
import { paper } from '../../queries/site.ts';

export const GET: APIRoute = async () => rss(correctionsFeedOptions(paper, await getCorrections()));
