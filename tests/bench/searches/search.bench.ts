/** Measures a search over a slow line with nothing in the cache, ours beside Pagefind's own interface and MiniSearch. */
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../support/browser/browser.ts';
import { buildSite } from '../../support/sites/site.ts';
import { coldVisit, type Visit } from '../visits/cold-visit.ts';
import { serveCompressed, type CountingHost } from '../visits/compressing-host.ts';
import type { Options } from '../options.ts';
import { addStockSearch } from './other-searches.ts';
import { buildOwn } from '../builds/own-build.ts';
import { addMiniSearch, minisearchIndex, minisearchParts } from '../peers/minisearch.ts';
import { createProgress } from '../progress.ts';
import type { SampleSite, SampleSites } from '../publication/sample-site.ts';
import { pageSummary, summary, table, waterfall, type SearchFigures } from './search-report.ts';
import { slowLine } from '../visits/slow-line.ts';

/** What is waited for on our page. */
const ownParts = { card: '.name-card', result: '.search-results > li' };

/** What is waited for on Pagefind's: its results stand there empty before they are loaded. */
const stockParts = { result: '.pagefind-ui__result-link' };

const articleParts = { headline: 'h1' };

/** MiniSearch loads a minute and more on a large site, in milliseconds. */
const longPatience = 600_000;

/** Above this size Pagefind's own index takes more memory than most machines have, and MiniSearch's does not load. */
const comparedUpTo = 10_000;

/** The pages that are visited, as paths within the host. */
interface Pages {
  stock?: string;
  minisearch?: string;
  article: string;
}

/** The hosts of the site and of that of the checkout to compare with. */
interface Hosts {
  own: CountingHost;
  before: CountingHost | undefined;
}

interface Visits {
  own: Visit[];
  before: Visit[];
  stock: Visit[];
  minisearch: Visit[];
  article: Visit[];
}

/** Visits the pages by turns. The first turn warms up the browser and the host, and is not counted. */
async function visitAll(
  browser: Browser,
  { own: host, before }: Hosts,
  query: string,
  pages: Pages,
  runs: number,
): Promise<Visits> {
  const search = `?q=${encodeURIComponent(query)}`;
  const visits: Visits = { own: [], before: [], stock: [], minisearch: [], article: [] };
  const progress = createProgress(runs + 1 + (pages.minisearch === undefined ? 0 : 1));
  for (let run = 0; run <= runs; run += 1) {
    progress.begin(`searching for “${query}”, ${run === 0 ? 'to warm up' : `${run} of ${runs}`}`);
    const visit = (on: CountingHost, address: string, parts: Record<string, string>) =>
      coldVisit(browser, on, slowLine, address, parts);
    const turns: [Visit[], () => Promise<Visit>][] = [
      [visits.own, () => visit(host, `search/${search}`, ownParts)],
    ];
    if (before) turns.push([visits.before, () => visit(before, `search/${search}`, ownParts)]);
    // Every other run begins with the other engine.
    if (run % 2 === 1) turns.reverse();
    const { stock } = pages;
    if (stock !== undefined) {
      turns.push([visits.stock, () => visit(host, `${stock}${search}`, stockParts)]);
    }
    turns.push([visits.article, () => visit(host, pages.article, articleParts)]);
    for (const [list, next] of turns) {
      const found = await next();
      if (run > 0) list.push(found);
    }
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

function figuresOf({ own, before, stock, minisearch, article }: Visits): SearchFigures {
  return {
    ours: summary(own),
    ...(before.length > 0 ? { before: summary(before) } : {}),
    ...(stock.length > 0 ? { stock: summary(stock) } : {}),
    ...(minisearch.length > 0 ? { minisearch: summary(minisearch) } : {}),
    article: pageSummary(article),
  };
}

/** Folders of built sites: ours, and that of the checkout to compare with. */
interface Dists {
  own: string;
  before?: string | undefined;
}

/** Serves built sites, visits their pages and prints the figures. */
async function measure(
  dists: Dists,
  query: string,
  pages: Pages,
  runs: number,
): Promise<SearchFigures & { visits: Visits }> {
  const own = await serveCompressed(dists.own);
  const before = dists.before === undefined ? undefined : await serveCompressed(dists.before);
  const browser = await chromium.launch(await findBrowser());
  try {
    const visits = await visitAll(browser, { own, before }, query, pages, runs);
    const figures = figuresOf(visits);
    const { bytes, requests } = figures.article;
    console.log(`\n${table(figures)}`);
    console.log(`A first visit to a story: ${bytes} bytes in ${requests} requests.`);
    for (const [name, list] of [
      ['Ours', visits.own],
      ['Before', visits.before],
      ['Pagefind’s own', visits.stock],
    ] as const) {
      const [first] = list;
      if (first) console.log(`\n${name}, first run:\n${waterfall(first)}`);
    }
    return { ...figures, visits };
  } finally {
    await browser.close();
    await own.close();
    await before?.close();
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
    return await measure({ own: dist }, 'haqqani', { stock, article }, runsOf(options));
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

/** Builds a site unless it has its search index. */
async function ensureBuilt(sample: SampleSite): Promise<void> {
  const files = await sample.site.built();
  if (!files.some((file) => file.startsWith('pagefind/'))) await buildOwn(sample);
}

/** A search of the sample publication, of the largest size, for its most frequent name. */
export async function benchSampleSearch(options: Options, sites: SampleSites) {
  const articles = Math.max(...options.articles);
  const sample = await sites.open(articles);
  const before = options.before && (await sites.open(articles, options.before));
  const query = queryFor(sample);
  console.log(`\nA search of ${articles} articles for “${query}” over 1.6 Mbit/s and 150 ms:`);
  for (const one of [sample, before]) if (one) await ensureBuilt(one);
  const { dist, publication, site } = sample;
  const pages: Pages = { article: `news/story-${articles - 1}/` };
  if (articles <= comparedUpTo) {
    pages.stock = await addStockSearch(site.root);
    if (options.peers === 'all')
      pages.minisearch = await addMiniSearch(dist, publication, articles);
  }
  const dists = { own: dist, before: before?.dist };
  return { articles, query, ...(await measure(dists, query, pages, runsOf(options))) };
}
