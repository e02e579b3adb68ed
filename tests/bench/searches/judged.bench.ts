/** Measures what searches answer: ours and Pagefind’s own on the same pages, by the judged queries. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindInstance } from '../../../src/search/engine/pagefind-api.ts';
import { figuresOf, type SearchFigures, type Shown } from '../../judged/judge.ts';
import { measuredPapers, readQueries, type JudgedQuery } from '../../judged/queries.ts';
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

type Answers = (readonly [JudgedQuery, Shown])[];

/** What a paper answers to its queries, with both searches. */
async function answersOf(root: URL): Promise<{ own: Answers; stock: Answers }> {
  const site = await buildJudgedSite(root);
  try {
    const queries = await readQueries(new URL('queries.csv', root));
    const ask = (shown: (query: string) => Promise<Shown>) =>
      Promise.all(queries.map(async (one) => [one, await shown(one.query)] as const));
    const { shown } = await openSearch(site.root, judgedLanguage);
    return { own: await ask(shown), stock: await ask(await openStock(site.root)) };
  } finally {
    await site.remove();
  }
}

function figures(title: string, { own, stock }: { own: Answers; stock: Answers }): JudgedFigures {
  const found = { queries: own.length, own: figuresOf(own), stock: figuresOf(stock) };
  const heading = [`${title}: ${found.queries} queries`, 'Broadsheet', 'Pagefind'];
  const lines = rows.map(([what, key]) => [
    what,
    figure(found.own[key], 3),
    figure(found.stock[key], 3),
  ]);
  console.log(textTable([heading, ...lines]));
  return found;
}

/** Asks all judged papers in English. @returns the figures of all queries together */
export async function benchJudged(): Promise<JudgedFigures> {
  const all: { own: Answers; stock: Answers } = { own: [], stock: [] };
  for (const { title, root } of measuredPapers) {
    const answers = await answersOf(root);
    figures(title, answers);
    all.own.push(...answers.own);
    all.stock.push(...answers.stock);
  }
  return figures('All', all);
}
