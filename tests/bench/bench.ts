/**
 * `npm run bench`: measures builds, rendering, names, searches and pages, prints tables, and writes the figures as JSON.
 * Exits with code 1 if a target is missed. The options are in `src/README.md`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { benchBuilds } from './builds/builds.bench.ts';
import type { Figures, SampleSearchFigures } from './figures.ts';
import { benchJudged } from './searches/judged.bench.ts';
import { benchLighthouse } from './visits/lighthouse.bench.ts';
import { describeMachine } from './machine.ts';
import { benchMarkdown } from './markdown.bench.ts';
import { benchNames } from './searches/names.bench.ts';
import { benchPictures } from './visits/pictures.bench.ts';
import { readOptions, searchSizes, type Part } from './options.ts';
import { createSampleSites } from './publication/sample-site.ts';
import { benchSampleSearch, benchSearch } from './searches/search.bench.ts';
import { judge, targetList } from './targets/targets.ts';
import { benchWalk } from './builds/walk.bench.ts';

const options = readOptions(process.argv.slice(2));
const machine = describeMachine();
const sites = createSampleSites();

async function store(name: string, figures: object): Promise<void> {
  await mkdir(options.out, { recursive: true });
  const text = JSON.stringify({ machine, options, ...figures }, null, 2);
  await writeFile(path.join(options.out, `${name}.json`), `${text}\n`);
}

const measured: Figures = {};

async function benchSearches(): Promise<void> {
  measured.search = await benchSearch(options);
  await store('search', measured.search);
  const samples: SampleSearchFigures[] = [];
  for (const articles of searchSizes(options)) {
    samples.push(await benchSampleSearch({ ...options, articles: [articles] }, sites));
    await store('sample-search', { samples });
  }
  measured.sampleSearches = samples;
}

const measurements: Record<Part, () => Promise<void>> = {
  async builds() {
    measured.builds = await benchBuilds(options, sites, (sizes) => store('builds', { sizes }));
  },
  async markdown() {
    await store('markdown', { steps: benchMarkdown() });
  },
  async names() {
    measured.names = await benchNames(options);
    await store('names', { names: measured.names });
  },
  async judged() {
    measured.judged = await benchJudged();
    await store('judged', measured.judged);
  },
  search: benchSearches,
  async lighthouse() {
    measured.lighthouse = await benchLighthouse(options);
    await store('lighthouse', { pages: measured.lighthouse });
  },
  async pictures() {
    measured.pictures = await benchPictures(options);
    await store('pictures', measured.pictures);
  },
  async walk() {
    measured.walk = await benchWalk(options);
    await store('walk', measured.walk);
  },
};

try {
  for (const part of options.parts) await measurements[part]();
} finally {
  await sites.removeAll();
}

const verdicts = judge(measured);
await store('targets', { verdicts });
console.log(`\n${targetList(verdicts)}`);
console.log(`\nThe figures are in ${path.relative(process.cwd(), options.out)}/.`);
process.exitCode = verdicts.some(({ state }) => state === 'missed') ? 1 : 0;
