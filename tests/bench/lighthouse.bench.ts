/**
 * Has Lighthouse judge one page of each important kind, on a phone (its own preset): the median of three runs. Run with
 * `node tests/bench/lighthouse.bench.ts`; `--quick` makes one run, `--out folder` says where the figures go as JSON.
 * Lighthouse is installed on the first run, aside from the project. Ends with code 1 if a page has less than 100
 * in a category, or if anything on it shifts.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { buildSite, projectRoot } from '../support/site.ts';
import { serveCompressed } from './compressing-host.ts';

const version = '13.5.0';

const pages = {
  'front page': '',
  article: 'news/pakistan-us-at-odds-over-taliban-leader/',
  name: 'people/siraj-haqqani/',
  search: 'search/',
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What we read of a report of Lighthouse. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

type Judge = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: path.join(projectRoot, '.astro/bench') },
  },
});
const runs = options.quick ? 1 : 3;

/** Installs Lighthouse, if this version is not there. */
async function install(): Promise<Judge> {
  const folder = path.join(projectRoot, '.astro/bench/peers', `lighthouse-${version}`);
  await mkdir(folder, { recursive: true });
  const wanted = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', [...wanted, `lighthouse@${version}`]);
  const entry = path.join(folder, 'node_modules/lighthouse/core/index.js');
  const { default: judge } = (await import(pathToFileURL(entry).href)) as { default: Judge };
  return judge;
}

/** A port of this machine that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** What a report says: categories from 0 to 100, the shift of the layout, and when the page stood, in milliseconds. */
function figures({ categories: judged, audits }: Report) {
  const scores = categories.map((name) => Math.round((judged[name]?.score ?? 0) * 100));
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores,
    shift: value('cumulative-layout-shift'),
    painted: value('largest-contentful-paint'),
  };
}

/** What has cost a page its points, in words. */
function losses({ categories: judged, audits }: Report): string[] {
  return categories.flatMap((name) =>
    (judged[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${audits[id]?.title ?? id}`),
  );
}

const judge = await install();
const { executablePath, args } = await findBrowser();
const port = await freePort();
const site = await buildSite('real');
const host = await serveCompressed(path.join(site.root, 'dist'));
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${port}`],
});

try {
  const results: Record<string, ReturnType<typeof figures>> = {};
  const missed: string[] = [];
  for (const [kind, page] of Object.entries(pages)) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) {
      const flags = { port, logLevel: 'error', onlyCategories: [...categories] };
      const answer = await judge(host.address + page, flags);
      if (answer) reports.push(answer.lhr);
    }
    const all = reports.map(figures);
    const result = {
      scores: categories.map((_, at) => median(all.map(({ scores }) => scores[at] ?? 0))),
      shift: median(all.map(({ shift }) => shift)),
      painted: median(all.map(({ painted }) => painted)),
    };
    results[kind] = result;
    const scores = categories.map((name, at) => `${name} ${result.scores[at]}`).join(', ');
    const rest = `layout shift ${result.shift}, largest paint ${result.painted.toFixed(0)} ms`;
    console.log(`${kind}: ${scores}; ${rest}`);
    if (result.scores.some((score) => score < 100) || result.shift > 0) {
      missed.push(kind, ...new Set(reports.flatMap(losses).map((loss) => `  ${loss}`)));
    }
  }
  await mkdir(options.out, { recursive: true });
  await writeFile(path.join(options.out, 'lighthouse.json'), JSON.stringify(results, null, 2));
  if (missed.length > 0) {
    console.log(`\nBelow 100, or shifting:\n${missed.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await host.close();
  await site.remove();
}
