/** Builds the sample publication with our engine and with its peers by turns, and tells what each build cost. */
import { samplePublication } from './sample-publication.ts';
import { buildTable, pageTable, type BuilderFigures, type SizeFigures } from './build-report.ts';
import { ownName, type Builder, type BuilderPlan } from './builder.ts';
import { FailedRun } from './measured-run.ts';
import { peersFor, runsFor, type Options } from './options.ts';
import { canLeaveIndexOut, ownBuilder } from './own-build.ts';
import { measurePages, type PageSizes } from './page-sizes.ts';
import { astroBlog } from './peers/astro.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { pagefindOnOurs } from './peers/pagefind.ts';
import { createProgress } from './progress.ts';
import type { SampleSites } from './sample-site.ts';

function plansFor(peers: Options['peers'], own: BuilderPlan, sites: SampleSites): BuilderPlan[] {
  if (peers === 'none') return [own];
  if (peers === 'Eleventy') return [own, eleventy('minimal')];
  const eleventies = [eleventy('minimal'), eleventy('with ids')];
  const blogs = [astroBlog('default'), astroBlog('unified')];
  return [own, pagefindOnOurs(sites), ...eleventies, ...blogs, hugo];
}

/** Makes all builders ready. Those that cannot be had keep their place in the figures, with the reason. */
async function prepareAll(plans: readonly BuilderPlan[], articles: number) {
  const progress = createProgress(plans.length);
  const publication = samplePublication(articles);
  const builders: Builder[] = [];
  const figures: BuilderFigures[] = [];
  for (const plan of plans) {
    progress.begin(`${articles} articles: getting ready ${plan.name}`);
    const builder = await plan.prepare(publication, articles);
    figures.push({ name: plan.name, runs: {}, trouble: builder ? undefined : 'not available' });
    if (builder) builders.push(builder);
  }
  progress.end();
  return { builders, figures };
}

/** Everything that is measured on a publication of one size. */
async function benchSize(
  articles: number,
  options: Options,
  sites: SampleSites,
  withoutIndex: boolean,
): Promise<SizeFigures> {
  const own = ownBuilder(sites, withoutIndex);
  const plans = plansFor(peersFor(articles, options), own, sites);
  const { builders, figures } = await prepareAll(plans, articles);
  const rounds = runsFor(articles, options);
  const steps = builders.reduce((sum, builder) => sum + builder.steps.length, 0);
  const progress = createProgress(rounds * steps);
  let pages: PageSizes = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, steps: ofBuilder } of builders) {
      const figure = figures.find((one) => one.name === name);
      for (const { task, run } of ofBuilder) {
        progress.begin(`${articles} articles, round ${round + 1} of ${rounds}: ${name}, ${task}`);
        if (!figure || figure.trouble !== undefined) continue;
        try {
          (figure.runs[task] ??= []).push(await run(round));
        } catch (error) {
          // A peer may fail; without our own figures there is nothing to compare.
          if (!(error instanceof FailedRun) || name === ownName) throw error;
          figure.trouble = error.message;
        }
      }
      if (name === ownName && round === 0)
        pages = await measurePages((await sites.open(articles)).dist);
    }
  }
  progress.end();
  return { articles, builders: figures, pages };
}

/** @returns the figures of each size, in the order of the sizes */
export async function benchBuilds(options: Options, sites: SampleSites): Promise<SizeFigures[]> {
  const withoutIndex = await canLeaveIndexOut();
  if (!withoutIndex)
    console.log('The engine has no --without-index: pages and index are told as one.');
  const sizes: SizeFigures[] = [];
  for (const articles of options.articles) {
    const figures = await benchSize(articles, options, sites, withoutIndex);
    console.log(`\n${buildTable(figures)}\n\n${pageTable(figures)}`);
    sizes.push(figures);
  }
  return sizes;
}
