/**
 * Measures a search over a slow line, ours beside Pagefind's own interface and index on the same page. Run with
 * `npm run bench`; `--quick` makes fewer runs, `--out folder` says where the figures go as JSON. Ends with code 1 if a
 * target is missed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { buildSite, projectRoot } from '../support/site.ts';
import { coldVisit, type Visit } from './cold-visit.ts';
import { serveCompressed, type CountingHost } from './compressing-host.ts';
import { missedTargets, summary, table, waterfall } from './search-report.ts';
import { slowLine } from './slow-line.ts';
import { addStockSearch } from './stock-search.ts';

const query = '?q=haqqani';

/** What is waited for on our page. */
const ownParts = { card: '.name-card', result: '.search-results > li' };

/** What is waited for on the other: its results stand there empty before they are loaded. */
const stockParts = { result: '.pagefind-ui__result-link' };

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: path.join(projectRoot, '.astro/bench') },
  },
});
const runs = options.quick ? 3 : 7;

/** What was painted when, in words. */
function inWords({ painted }: Visit): string {
  const parts = Object.entries(painted).map(([part, at]) => `${part} ${at.toFixed(0)} ms`);
  return parts.join(', ');
}

/** Visits the two pages by turns. The first turn warms up the browser and the host, and is not counted. */
async function measure(browser: Browser, host: CountingHost, stockPage: string) {
  const own: Visit[] = [];
  const stock: Visit[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ours = await coldVisit(browser, host, slowLine, `search/${query}`, ownParts);
    const theirs = await coldVisit(browser, host, slowLine, `${stockPage}${query}`, stockParts);
    if (run === 0) continue;
    own.push(ours);
    stock.push(theirs);
    console.log(`Run ${run} of ${runs}: ${inWords(ours)}; stock: ${inWords(theirs)}`);
  }
  return { own, stock };
}

/** Prints the figures and writes them. @returns the targets that were missed */
async function report({ own, stock }: { own: Visit[]; stock: Visit[] }): Promise<string[]> {
  const [ours, theirs] = [summary(own), summary(stock)];
  const missed = missedTargets(ours, theirs);
  console.log(`\nMedians of ${runs} runs:\n${table(ours, theirs)}`);
  console.log(`\nOurs, first run:\n${own.slice(0, 1).map(waterfall).join()}`);
  console.log(`\nStock, first run:\n${stock.slice(0, 1).map(waterfall).join()}`);

  const file = path.join(options.out, 'search.json');
  const figures = { line: slowLine, runs, missed, ours, stock: theirs, visits: { own, stock } };
  await mkdir(options.out, { recursive: true });
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\nThe figures are in ${path.relative(process.cwd(), file)}.`);
  return missed;
}

console.log(
  'A search for “haqqani” over 1.6 Mbit/s and 150 ms, with nothing in the cache. Building …',
);
const launch = await findBrowser();
const site = await buildSite('real', { BASE_PATH: '/' });
try {
  const dist = path.join(site.root, 'dist');
  const stockPage = await addStockSearch(dist);
  const host = await serveCompressed(dist);
  const browser = await chromium.launch(launch);
  try {
    const missed = await report(await measure(browser, host, stockPage));
    console.log(missed.length === 0 ? 'All targets are met.' : `Missed:\n${missed.join('\n')}`);
    process.exitCode = missed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await host.close();
  }
} finally {
  await site.remove();
}
