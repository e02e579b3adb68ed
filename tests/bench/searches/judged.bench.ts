/** Measures what searches answer: ours and Pagefind’s own on the same pages, by the judged queries. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindInstance } from '../../../src/search/engine/pagefind-api.ts';
import { figuresOf, type SearchFigures, type Shown } from '../../judged/judge.ts';
import { readJudgedQueries } from '../../judged/queries.ts';
import { buildJudgedSite, judgedLanguage } from '../../judged/site.ts';
import { openSearch, serveFiles } from '../../support/searching/node-search.ts';
import { runPagefind, stockIndex } from '../peers/pagefind.ts';
import { figure, textTable } from '../text-table.ts';

export interface JudgedFigures {
  queries: number;
  own: SearchFigures;
  /** Pagefind as it comes: its index of the same pages, its ranking, its browser script. It has no cards. */
  stock: SearchFigures;
}

/** How many results are judged. */
const most = 10;

async function openStock(root: string): Promise<(query: string) => Promise<Shown>> {
  await runPagefind(root);
  const folder = path.join(root, stockIndex);
  serveFiles(folder);
  const script = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): PagefindInstance;
  };
  const instance = createInstance({ basePath: `${folder}/`, baseUrl: '/', noWorker: true });
  return async (query) => {
    const { results } = await instance.search(query);
    const pages = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    return { cards: [], results: pages.map(({ url }) => url) };
  };
}

const rows = [
  ['answered rightly, cards included', 'right'],
  ['the right story first', 'successAtOne'],
  ['reciprocal rank', 'reciprocalRank'],
  ['nDCG@10', 'ndcg'],
] as const;

export async function benchJudged(): Promise<JudgedFigures> {
  const site = await buildJudgedSite();
  try {
    const queries = await readJudgedQueries();
    const measure = async (shown: (query: string) => Promise<Shown>) =>
      figuresOf(
        await Promise.all(queries.map(async (one) => [one, await shown(one.query)] as const)),
      );
    const { shown } = await openSearch(site.root, judgedLanguage);
    const own = await measure(shown);
    const stock = await measure(await openStock(site.root));
    const heading = [`${queries.length} judged queries`, 'Broadsheet', 'Pagefind'];
    const lines = rows.map(([what, key]) => [what, figure(own[key], 3), figure(stock[key], 3)]);
    console.log(textTable([heading, ...lines]));
    return { queries: queries.length, own, stock };
  } finally {
    await site.remove();
  }
}
