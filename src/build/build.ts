/** A build: reads and checks the content, has Astro make the pages that are due, and publishes the whole. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openCache, type Cache } from '../cache/cache.ts';
import { engineSign } from '../cache/engine-sign.ts';
import { planPages } from '../cache/page-plan.ts';
import { signOf } from '../cache/sign.ts';
import { PublicationError } from '../errors/report.ts';
import { startBuild } from '../intake/current-build.ts';
import { readText, readWords, type KeptText } from '../intake/kept-texts.ts';
import { readPublication, stateOf, type Publication } from '../intake/publication.ts';
import { buildMoment } from '../model/clock.ts';
import { createDates } from '../model/dates.ts';
import { listBuild } from './check-pages.ts';
import { changedOutputs, lastOutputs } from './outputs.ts';

const { values: flags } = parseArgs({
  options: {
    /** Leaves the search without an index: for measurements. */
    'without-index': { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const target = path.join(root, 'dist');

/** The key, among the facts of a build, of the sign of all that it was made of. */
const inputsFact = 'inputs';

/** A sign of all that pages have in common: the engine, and the paper as `content/site.yaml` describes it. */
function signOfPaper({ site }: Publication, engine: string): string {
  return signOf(engine, JSON.stringify(site?.data));
}

/** A sign of everything that a build depends on. */
function signOfInputs(publication: Publication, paper: string, moment: number): string {
  const { site, entries, signs } = publication;
  const states = entries.map((entry) => stateOf(entry, moment)).join(' ');
  const day = site && createDates(site.data.language, site.data.timeZone).edition(moment);
  return signOf(paper, states, day ?? '', JSON.stringify([...signs].sort()), JSON.stringify(flags));
}

/** Whether the published folder is, file for file, what the last build has left. */
async function isUntouched(cache: Cache): Promise<boolean> {
  const last = lastOutputs(cache);
  const there = await listBuild(target).catch(() => []);
  return there.length === Object.keys(last).length && changedOutputs(target, last).length === 0;
}

async function run(): Promise<void> {
  const moment = buildMoment(process.env);
  // The pages are made for the moment for which the content is checked.
  process.env['SOURCE_DATE_EPOCH'] = String(moment / 1000);
  const engine = engineSign(root);
  const cache = openCache(root);
  const options = { root, environment: process.env, moment, kept: { cache, engine } };
  const publication = await readPublication(options);
  if (publication.problems.length > 0) throw new PublicationError(publication.problems);
  for (const entry of publication.entries) {
    const state = stateOf(entry, moment);
    if (state !== 'public') console.log(`${entry.file} is not public: ${state}`);
  }

  const paper = signOfPaper(publication, engine);
  const inputs = signOfInputs(publication, paper, moment);
  if (cache.get('facts', inputsFact)?.sign === inputs && (await isUntouched(cache))) {
    console.log('Nothing has changed since the last build: dist/ stands as it is.');
    return;
  }
  const last = lastOutputs(cache);
  const pages = changedOutputs(target, last);
  const isSound = pages.every((file) => /\.html$/.test(file));
  const texts = new Map<string, KeptText>();
  startBuild({
    publication,
    moment,
    cache,
    last,
    withIndex: !flags['without-index'],
    textOf(file) {
      const text = texts.get(file) ?? readText(cache, file);
      if (!text) throw new Error(`${file} has no text`);
      texts.set(file, text);
      return text;
    },
    wordsOf: (file) => readWords(cache, file),
    pages: planPages(cache, target, { paper, isSound }),
  });
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  cache.put('facts', inputsFact, { sign: inputs, value: '' });
  cache.close();
}

try {
  await run();
} catch (error) {
  if (!(error instanceof PublicationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
