/**
 * `npm run bench`: measures the lexicon of names, builds, searches and pages, and whether builds that make but what has
 * changed publish what others do; prints tables, writes the figures as JSON, and ends with code 1 if a target is missed. README.md tells the options.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { benchBuilds } from './builds.bench.ts';
import { benchLighthouse } from './lighthouse.bench.ts';
import { describeMachine } from './machine.ts';
import { benchNames } from './names.bench.ts';
import { readOptions, type Part } from './options.ts';
import { createSampleSites } from './sample-site.ts';
import { benchSampleSearch, benchSearch } from './search.bench.ts';
import { judge, targetList, type Figures } from './targets.ts';
import { benchWalk } from './walk.bench.ts';

const options = readOptions(process.argv.slice(2));
const machine = describeMachine();
const sites = createSampleSites();

async function keep(name: string, figures: object): Promise<void> {
  await mkdir(options.out, { recursive: true });
  const text = JSON.stringify({ machine, options, ...figures }, null, 2);
  await writeFile(path.join(options.out, `${name}.json`), `${text}\n`);
}

const measured: Figures = {};

const measurements: Record<Part, () => Promise<void>> = {
  async names() {
    measured.names = await benchNames(options);
    await keep('names', { names: measured.names });
  },
  async builds() {
    measured.builds = await benchBuilds(options, sites);
    await keep('builds', { sizes: measured.builds });
  },
  async search() {
    measured.search = await benchSearch(options);
    await keep('search', measured.search);
    measured.sampleSearch = await benchSampleSearch(options, sites);
    await keep('sample-search', measured.sampleSearch);
  },
  async lighthouse() {
    measured.lighthouse = await benchLighthouse(options);
    await keep('lighthouse', { pages: measured.lighthouse });
  },
  async walk() {
    measured.walk = await benchWalk(options);
    await keep('walk', measured.walk);
  },
};

try {
  for (const part of options.parts) await measurements[part]();
} finally {
  await sites.removeAll();
}

const verdicts = judge(measured);
await keep('targets', { verdicts });
console.log(`\n${targetList(verdicts)}`);
console.log(`\nThe figures are in ${path.relative(process.cwd(), options.out)}/.`);
process.exitCode = verdicts.some(({ state }) => state === 'missed') ? 1 : 0;
