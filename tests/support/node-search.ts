/** The search of a built site, in Node: the browser's modules over the files of the site, without a page. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { engineAccess } from '../../src/search/engine/engine-access.ts';
import type { Paper } from '../../src/search/query/filter-words.ts';
import { answerSteps } from '../../src/search/query/answer.ts';
import { nameLookup } from '../../src/search/query/name-lookup.ts';

/** What a reader is shown. */
export interface Shown {
  /** The addresses of cards, each with `card:` before it. */
  cards: string[];
  /** The addresses of the first results. */
  results: string[];
  /** How many results there are. */
  count: number;
  absent: readonly string[];
  corrected: string | undefined;
}

/** How many results are loaded. */
const most = 10;

/** Answers requests below a folder from its files. */
function serveFiles(folder: string): void {
  globalThis.location ??= { href: 'http://site.example/' } as Location;
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input), 'http://site.example/');
    const file = path.join(folder, path.relative(folder, decodeURIComponent(pathname)));
    const bytes = await readFile(file).catch(() => undefined);
    return bytes ? new Response(bytes) : new Response('', { status: 404 });
  };
}

/**
 * Opens the search of a site. Replaces `fetch`, so open one a process.
 *
 * @param dist the absolute path of the built site, for the root of its host
 */
export async function openSearch(dist: string, paper: Paper): Promise<(query: string) => Promise<Shown>> {
  serveFiles(dist);
  const base = `${dist}/`;
  const engine = engineAccess({ bundle: `${base}pagefind/`, base: '/', entry: undefined });
  const lookup = nameLookup(`${base}lexicon/`);
  return async (text) => {
    const shown: Shown = { cards: [], results: [], count: 0, absent: [], corrected: undefined };
    const query = { text, filters: {}, newest: false, literal: false };
    for await (const step of answerSteps(query, false, { lookup, engine, paper })) {
      if (step.kind !== 'results') continue;
      const { names, absent, corrected } = step.answer;
      const pages = await Promise.all(step.ranked.slice(0, most).map(({ data }) => data()));
      const cards = [...new Set(names.map(({ kind, id }) => `/${kind}/${id}/`))];
      Object.assign(shown, {
        cards: cards.map((card) => `card:${card}`),
        scores: step.ranked.slice(0, 6).map((r) => [r.score, r.coverage, r.fields.join()]),
        results: pages.map(({ url }) => url).filter((url) => !cards.includes(url)),
        count: step.ranked.length,
        absent,
        corrected,
      });
    }
    return shown;
  };
}
