/** Builds the sample publication with our engine, an earlier checkout of it, and peers by turns, and measures each build. */
import type { BuilderFigures, SizeFigures } from './build-report.ts';
import { buildTable, coldTable, pageTable } from './build-tables.ts';
import type { Builder, BuilderPlan } from './builder.ts';
import { comparisonTable } from './comparison.ts';
import { ownEngine, type Engine } from '../publication/engine.ts';
import { FailedRun } from './measured-run.ts';
import { peersFor, runsFor, type Options } from '../options.ts';
import { engineBuilder } from './own-build.ts';
import { measurePages } from './page-sizes.ts';
import { astroBlog } from '../peers/astro.ts';
import { eleventy } from '../peers/eleventy.ts';
import { hugo } from '../peers/hugo.ts';
import { pagefindOnOurs } from '../peers/pagefind.ts';
import { createProgress } from '../progress.ts';
import { samplePublication } from '../publication/sample-publication.ts';
import type { SampleSites } from '../publication/sample-site.ts';

function peerPlans(peers: Options['peers'], sites: SampleSites): BuilderPlan[] {
  if (peers === 'none') return [];
  if (peers === 'Eleventy') return [eleventy('minimal')];
  const eleventies = [eleventy('minimal'), eleventy('with ids')];
  return [pagefindOnOurs(sites), ...eleventies, astroBlog('default'), astroBlog('unified'), hugo];
}

/** Prepares all builders. One that is not available stays in the figures, with the reason. */
async function prepareAll(plans: readonly BuilderPlan[], articles: number) {
  const progress = createProgress(plans.length);
  const publication = samplePublication(articles);
  const builders: Builder[] = [];
  const figures: BuilderFigures[] = [];
  for (const plan of plans) {
    progress.begin(`${articles} articles: preparing ${plan.name}`);
    const builder = await plan.prepare(publication, articles);
    figures.push({ name: plan.name, runs: {}, trouble: builder ? undefined : 'not available' });
    if (builder) builders.push(builder);
  }
  progress.end();
  return { builders, figures };
}

/**
 * Measures all builders. Each task goes through all of them before the next one begins, so that a change of the machine's
 * speed meets all alike; every other round begins with the last.
 */
async function benchSize(
  articles: number,
  options: Options,
  sites: SampleSites,
): Promise<SizeFigures> {
  const { before, tasks } = options;
  const engines = before ? [ownEngine, before] : [ownEngine];
  const plans = [
    ...engines.map((engine) => engineBuilder(sites, engine, tasks)),
    ...peerPlans(peersFor(articles, options), sites),
  ];
  const { builders, figures } = await prepareAll(plans, articles);
  const rounds = runsFor(articles, options);
  const stepsOf = (turn: readonly Builder[]) =>
    tasks.flatMap((task) =>
      turn.flatMap(({ name, steps }) =>
        steps.filter((step) => step.task === task).map((step) => ({ name, step })),
      ),
    );
  const progress = createProgress(rounds * stepsOf(builders).length);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, step } of stepsOf(round % 2 === 0 ? builders : builders.toReversed())) {
      const { task, run } = step;
      progress.begin(`${articles} articles, round ${round + 1} of ${rounds}: ${name}, ${task}`);
      const figure = figures.find((one) => one.name === name);
      if (!figure || figure.trouble !== undefined) continue;
      try {
        (figure.runs[task] ??= []).push(await run(round));
      } catch (error) {
        // A peer may fail. Without our own figures there is nothing to compare.
        if (!(error instanceof FailedRun) || name === ownEngine.name) throw error;
        figure.trouble = error.message;
      }
    }
  }
  progress.end();
  const sizesOf = async (engine: Engine) => measurePages((await sites.open(articles, engine)).dist);
  const pages = await sizesOf(ownEngine);
  const isBuilt = figures.some(({ name, trouble }) => name === before?.name && !trouble);
  if (!before || !isBuilt) return { articles, builders: figures, pages };
  return { articles, builders: figures, pages, pagesBefore: await sizesOf(before) };
}

/** Prints the cold builds of all sizes first: publishers of small papers look at nothing else. */
function print(sizes: readonly SizeFigures[]): void {
  const tables = sizes.flatMap((size) => [
    comparisonTable(size),
    buildTable(size),
    pageTable(size),
  ]);
  for (const table of [coldTable(sizes), ...tables])
    if (table !== undefined) console.log(`\n${table}`);
}

/**
 * @param store is called after each size with all figures until then
 * @returns the figures of each size, in the order of the sizes
 */
export async function benchBuilds(
  options: Options,
  sites: SampleSites,
  store: (sizes: readonly SizeFigures[]) => Promise<void>,
): Promise<SizeFigures[]> {
  const sizes: SizeFigures[] = [];
  try {
    for (const articles of options.articles) {
      sizes.push(await benchSize(articles, options, sites));
      await store(sizes);
    }
  } finally {
    if (sizes.length > 0) print(sizes);
  }
  return sizes;
}
