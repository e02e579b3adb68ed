import type { APIRoute } from 'astro';
import { getLexicon } from '../../queries/lexicon.ts';

export const GET: APIRoute = async () => Response.json((await getLexicon()).root);
