/** What pictures cost a reader: a first visit to the front page of the sample paper on a phone, with its pictures and without. */
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { samplePaper, sampleEnvironment } from '../../sample/paper.ts';
import { findBrowser } from '../../support/browser/browser.ts';
import { buildSite, type Files } from '../../support/sites/site.ts';
import { serveCompressed, type CountingHost } from './compressing-host.ts';
import { median } from '../median.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { putOnLine, slowLine } from './slow-line.ts';
import { figure, textTable } from '../text-table.ts';

/** A phone of average size. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };

/** Nothing more is expected when nothing has been painted or asked for so long, in milliseconds. */
const quiet = 2_000;

/** What one visit shows without scrolling. Times in milliseconds since the navigation began. */
interface FrontVisit {
  /** First and largest contentful paint. */
  first: number;
  largest: number;
  /** The sum of all layout shifts. */
  shift: number;
  bytes: number;
  requests: number;
}

export interface PictureFigures {
  /** The number of pictures on the front page. */
  pictures: number;
  with: FrontVisit;
  without: FrontVisit;
}

/** A front that shows all stories of the sample paper, and so all their pictures. */
function withFullFront(files: Files): Files {
  const sections = Object.keys(files).flatMap(
    (file) => /^content\/sections\/(.+)\.md$/.exec(file)?.[1] ?? [],
  );
  const rows = sections.map((section) => `  - { section: ${section}, count: 30 }\n`);
  return { ...files, 'content/front.yaml': `rows:\n${rows.join('')}` };
}

/** The sample paper without the pictures of its stories. */
function withoutPictures(files: Files): Files {
  const picture = /^image:\n(?: .*\n)+/m;
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      file,
      /^content\/articles\/.*\.md$/.test(file) ? String(content).replace(picture, '') : content,
    ]),
  );
}

async function visit(browser: Browser, host: CountingHost): Promise<FrontVisit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await putOnLine(page, slowLine);
    host.takeSent();
    await page.goto(host.address, { waitUntil: 'load' });
    const sent = host.takeSent();
    for (let news = sent; news.length > 0; sent.push(...news)) {
      await page.waitForTimeout(quiet);
      news = host.takeSent();
    }
    const painted = await page.evaluate(async () => {
      const entriesOf = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          const none = setTimeout(() => resolve([]), 100);
          new PerformanceObserver((list) => {
            clearTimeout(none);
            resolve(list.getEntries());
          }).observe({ type, buffered: true });
        });
      const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
      const [first] = performance.getEntriesByName('first-contentful-paint');
      const largest = (await entriesOf('largest-contentful-paint')).at(-1);
      return {
        first: first?.startTime ?? Number.NaN,
        largest: largest?.startTime ?? Number.NaN,
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
      };
    });
    const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
    return { ...painted, bytes, requests: sent.length };
  } finally {
    await context.close();
  }
}

const medians = (visits: readonly FrontVisit[]): FrontVisit => ({
  first: median(visits.map(({ first }) => first)),
  largest: median(visits.map(({ largest }) => largest)),
  shift: Math.max(...visits.map(({ shift }) => shift)),
  bytes: median(visits.map(({ bytes }) => bytes)),
  requests: median(visits.map(({ requests }) => requests)),
});

/** Visits both fronts by turns. The first turn warms up the browser and the hosts, and is not counted. */
export async function benchPictures({ runs, isQuick }: Options): Promise<PictureFigures> {
  const turns = runs ?? (isQuick ? 3 : 7);
  const progress = createProgress(turns + 2);
  progress.begin('building the sample paper twice');
  const paper = withFullFront(await samplePaper());
  const sites = [
    await buildSite(paper, sampleEnvironment),
    await buildSite(withoutPictures(paper), sampleEnvironment),
  ] as const;
  const hosts = await Promise.all(
    sites.map(({ root }) => serveCompressed(path.join(root, 'dist'))),
  );
  const browser = await chromium.launch(await findBrowser());
  const visits: [FrontVisit[], FrontVisit[]] = [[], []];
  try {
    for (let turn = 0; turn <= turns; turn += 1) {
      progress.begin(
        `visiting the front page, ${turn === 0 ? 'to warm up' : `${turn} of ${turns}`}`,
      );
      for (const at of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const host = hosts[at];
        const found = host && (await visit(browser, host));
        if (found && turn > 0) visits[at].push(found);
      }
    }
    const pictures = (await sites[0].read('index.html')).split('<img ').length - 1;
    const figures = { pictures, with: medians(visits[0]), without: medians(visits[1]) };
    console.log(`\nThe front page of 60 stories on a phone, over 1.6 Mbit/s and 150 ms:`);
    console.log(
      textTable([
        ['', 'first paint ms', 'largest paint ms', 'shift', 'bytes', 'requests'],
        ...[
          [`with ${pictures} pictures`, figures.with] as const,
          ['without', figures.without] as const,
        ].map(([name, one]) => [
          name,
          figure(one.first),
          figure(one.largest),
          figure(one.shift, 3),
          figure(one.bytes),
          figure(one.requests),
        ]),
      ]),
    );
    return figures;
  } finally {
    progress.end();
    await browser.close();
    for (const host of hosts) await host.close();
    for (const site of sites) await site.remove();
  }
}
