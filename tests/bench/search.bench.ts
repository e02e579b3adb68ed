/** Measures a search over a slow line with nothing in the cache, ours beside Pagefind's own interface and MiniSearch. */
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { buildSite } from '../support/site.ts';
import { coldVisit, type Visit } from './cold-visit.ts';
import { serveCompressed, type CountingHost } from './compressing-host.ts';
import type { Options } from './options.ts';
import { addStockSearch } from './other-searches.ts';
import { buildOwn } from './own-build.ts';
import { addMiniSearch, minisearchIndex, minisearchParts } from './peers/minisearch.ts';
import { createProgress } from './progress.ts';
import type { SampleSite, SampleSites } from './sample-site.ts';
import { pageSummary, summary, table, waterfall, type SearchFigures } from './search-report.ts';
import { slowLine } from './slow-line.ts';

/** What is waited for on our page. */
const ownParts = { card: '.name-card', result: '.search-results > li' };

/** What is waited for on Pagefind's: its results stand there empty before they are loaded. */
const stockParts = { result: '.pagefind-ui__result-link' };

const articleParts = { headline: 'h1' };

/** MiniSearch loads a minute and more on a large site, in milliseconds. */
const longPatience = 600_000;

/** A large publication is one that a search is still measured on. */
const largest = 10_000;

/** The pages that are visited, as paths within the host. */
interface Pages {
  stock: string;
  minisearch?: string;
  article: string;
}

interface Visits {
  own: Visit[];
  stock: Visit[];
  minisearch: Visit[];
  article: Visit[];
}

/** Visits the pages by turns. The first turn warms up the browser and the host, and is not counted. */
async function visitAll(
  browser: Browser,
  host: CountingHost,
  query: string,
  pages: Pages,
  runs: number,
): Promise<Visits> {
  const search = `?q=${encodeURIComponent(query)}`;
  const visits: Visits = { own: [], stock: [], minisearch: [], article: [] };
  const progress = createProgress(runs + 1 + (pages.minisearch === undefined ? 0 : 1));
  for (let run = 0; run <= runs; run += 1) {
    progress.begin(`searching for “${query}”, ${run === 0 ? 'to warm up' : `${run} of ${runs}`}`);
    const own = await coldVisit(browser, host, slowLine, `search/${search}`, ownParts);
    const stock = await coldVisit(browser, host, slowLine, `${pages.stock}${search}`, stockParts);
    const article = await coldVisit(browser, host, slowLine, pages.article, articleParts);
    if (run === 0) continue;
    visits.own.push(own);
    visits.stock.push(stock);
    visits.article.push(article);
  }
  if (pages.minisearch !== undefined) {
    progress.begin('searching with MiniSearch');
    // So the host has compressed the index before the reader asks for it.
    await (await fetch(`${host.address}${minisearchIndex}`)).arrayBuffer();
    const address = `${pages.minisearch}${search}`;
    const visit = await coldVisit(browser, host, slowLine, address, minisearchParts, longPatience);
    visits.minisearch.push(visit);
  }
  progress.end();
  return visits;
}

function figuresOf({ own, stock, minisearch, article }: Visits): SearchFigures {
  return {
    ours: summary(own),
    stock: summary(stock),
    ...(minisearch.length > 0 ? { minisearch: summary(minisearch) } : {}),
    article: pageSummary(article),
  };
}

/** Serves a built site, visits its pages and prints what came of it. */
async function measure(
  dist: string,
  query: string,
  pages: Pages,
  runs: number,
): Promise<SearchFigures & { visits: Visits }> {
  const host = await serveCompressed(dist);
  const browser = await chromium.launch(await findBrowser());
  try {
    const visits = await visitAll(browser, host, query, pages, runs);
    const figures = figuresOf(visits);
    const { bytes, requests } = figures.article;
    console.log(`\n${table(figures)}`);
    console.log(`A first visit to a story: ${bytes} bytes in ${requests} requests.`);
    console.log(`\nOurs, first run:\n${visits.own.slice(0, 1).map(waterfall).join('\n')}`);
    console.log(
      `\nPagefind’s own, first run:\n${visits.stock.slice(0, 1).map(waterfall).join('\n')}`,
    );
    return { ...figures, visits };
  } finally {
    await browser.close();
    await host.close();
  }
}

const runsOf = ({ runs, isQuick }: Options) => runs ?? (isQuick ? 3 : 7);

/** A search on the project's own content. */
export async function benchSearch(options: Options) {
  console.log('\nA search of the paper for “haqqani” over 1.6 Mbit/s and 150 ms:');
  const site = await buildSite('real', { BASE_PATH: '/' });
  try {
    const stock = await addStockSearch(site.root);
    const article = 'news/pakistan-us-at-odds-over-taliban-leader/';
    const dist = path.join(site.root, 'dist');
    return await measure(dist, 'haqqani', { stock, article }, runsOf(options));
  } finally {
    await site.remove();
  }
}

/** The name that most stories mention. */
function queryFor({ publication }: SampleSite): string {
  const name = publication.names[0];
  if (!name) throw new Error('the sample publication has no names');
  return name.name;
}

/** A search of the sample publication, of ten thousand articles at most, for its most frequent name. */
export async function benchSampleSearch(options: Options, sites: SampleSites) {
  const articles = Math.min(Math.max(...options.articles), largest);
  const sample = await sites.open(articles);
  const { dist, publication, site } = sample;
  const query = queryFor(sample);
  console.log(`\nA search of ${articles} articles for “${query}” over 1.6 Mbit/s and 150 ms:`);
  if (!(await site.built()).includes('search/index.html')) await buildOwn(sample);
  const stock = await addStockSearch(site.root);
  const pages: Pages = { stock, article: `news/story-${articles - 1}/` };
  if (options.peers === 'all') pages.minisearch = await addMiniSearch(dist, publication, articles);
  return { articles, query, ...(await measure(dist, query, pages, runsOf(options))) };
}
