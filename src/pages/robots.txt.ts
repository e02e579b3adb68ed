import type { APIRoute } from 'astro';
import { robots } from '../feeds/robots.ts';
import { paper } from '../queries/site.ts';

export const GET: APIRoute = () => new Response(robots(paper.addresses));
