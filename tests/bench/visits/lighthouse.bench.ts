/**
 * Runs Lighthouse with its preset for phones on one page of each important kind and takes medians. The first run installs
 * Lighthouse outside the project's packages.
 */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../support/browser/browser.ts';
import { buildSite, projectRoot } from '../../support/sites/site.ts';
import { serveCompressed } from './compressing-host.ts';
import { median } from '../median.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { figure, textTable } from '../text-table.ts';

const version = '13.5.0';

const pages = {
  'front page': '',
  article: 'news/pakistan-us-at-odds-over-taliban-leader/',
  name: 'people/siraj-haqqani/',
  search: 'search/',
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that is used here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

type Judge = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** Installs Lighthouse unless this version is installed. */
async function install(): Promise<Judge> {
  const folder = path.join(projectRoot, '.astro/bench/peers', `lighthouse-${version}`);
  await mkdir(folder, { recursive: true });
  const wanted = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', [...wanted, `lighthouse@${version}`]);
  const entry = path.join(folder, 'node_modules/lighthouse/core/index.js');
  const { default: judge } = (await import(pathToFileURL(entry).href)) as { default: Judge };
  return judge;
}

/** A free port of this machine. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Scores are from 0 to 100, times in milliseconds. */
function figures({ categories: judged, audits }: Report) {
  const scores = categories.map((name) => Math.round((judged[name]?.score ?? 0) * 100));
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores,
    shift: value('cumulative-layout-shift'),
    painted: value('largest-contentful-paint'),
  };
}

/** The titles of the audits that have cost a page points. */
function losses({ categories: judged, audits }: Report): string[] {
  return categories.flatMap((name) =>
    (judged[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${audits[id]?.title ?? id}`),
  );
}

/** The medians of all runs on a page. */
export interface LighthouseFigures {
  /** By category, from 0 to 100. */
  scores: Record<string, number>;
  shift: number;
  /** Largest contentful paint, in milliseconds. */
  painted: number;
  /** The titles of the audits that have cost it points. */
  losses: string[];
}

async function judgePage(
  judge: () => Promise<Report | undefined>,
  runs: number,
): Promise<LighthouseFigures> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) {
    const report = await judge();
    if (report) reports.push(report);
  }
  const all = reports.map(figures);
  const scores = categories.map((name, at) => [
    name,
    median(all.map((one) => one.scores[at] ?? 0)),
  ]);
  return {
    scores: Object.fromEntries(scores),
    shift: median(all.map(({ shift }) => shift)),
    painted: median(all.map(({ painted }) => painted)),
    losses: [...new Set(reports.flatMap(losses))],
  };
}

/** @returns figures by kind of page */
export async function benchLighthouse({
  isQuick,
}: Options): Promise<Record<string, LighthouseFigures>> {
  const progress = createProgress(Object.keys(pages).length);
  progress.begin('preparing Lighthouse');
  const judge = await install();
  const { executablePath, args } = await findBrowser();
  const port = await freePort();
  const site = await buildSite('real');
  const host = await serveCompressed(path.join(site.root, 'dist'));
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const results: Record<string, LighthouseFigures> = {};
  try {
    for (const [kind, page] of Object.entries(pages)) {
      progress.begin(`Lighthouse: ${kind}`);
      const flags = { port, logLevel: 'error', onlyCategories: [...categories] };
      const report = async () => (await judge(host.address + page, flags))?.lhr;
      results[kind] = await judgePage(report, isQuick ? 1 : 3);
    }
  } finally {
    progress.end();
    await browser.close();
    await host.close();
    await site.remove();
  }
  const lines = Object.entries(results).map(([kind, { scores, shift, painted }]) => [
    kind,
    ...categories.map((name) => figure(scores[name])),
    figure(shift, 3),
    figure(painted),
  ]);
  console.log(textTable([['Lighthouse', ...categories, 'shift', 'painted ms'], ...lines]));
  for (const [kind, { losses: lost }] of Object.entries(results)) {
    for (const loss of lost) console.log(`  ${kind}: ${loss}`);
  }
  return results;
}
