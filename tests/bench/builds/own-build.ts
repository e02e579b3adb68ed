/** How an engine of ours is run, and what is changed between its builds. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BuilderPlan, BuildStep, Task } from './builder.ts';
import type { Engine } from '../publication/engine.ts';
import { measuredRun, type Command, type Run } from './measured-run.ts';
import { addedSentence } from '../publication/sample-publication.ts';
import type { SampleSite, SampleSites } from '../publication/sample-site.ts';

/** What builds leave, from the site's root. Without it a build is cold. */
const traces = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** The rank, from 0, of the name whose alias changes: named often, but not most often. */
const renamedRank = 10;

const build = (folder: string): Command => ({ line: ['npm', 'run', '--silent', 'build'], folder });

const buildWithoutIndex = (folder: string): Command => ({
  line: [...build(folder).line, '--', '--without-index'],
  folder,
});

/** Builds once, as a publisher does. */
export async function buildOwn({ site }: SampleSite): Promise<Run> {
  return measuredRun(build(site.root));
}

/** One task: what happens before the build, and what the build must have published. */
interface Change {
  apply(round: number): Promise<void>;
  /** @throws Error if the published site does not show the change */
  check?(round: number): Promise<void>;
}

const isEdited = (round: number) => round % 2 === 0;

const pageOf = (number: number) => `news/story-${number}/index.html`;

function edit({ site, publication }: SampleSite, number: number): Change {
  return {
    apply: (round) =>
      site.write({ [publication.fileOf(number)]: publication.article(number, isEdited(round)) }),
    async check(round) {
      const page = await site.read(pageOf(number));
      if (page.includes(addedSentence) === isEdited(round)) return;
      throw new Error(`the build has not published the change of ${pageOf(number)}`);
    },
  };
}

function rename({ site, publication }: SampleSite): Change {
  return {
    async apply(round) {
      const name = publication.names[renamedRank] ?? publication.names[0];
      if (!name) throw new Error('the sample publication has no names');
      const alias = isEdited(round) ? 'Zebulon Quorndyke' : 'Zebulon Quarndike';
      await site.write({ [publication.nameFileOf(name)]: publication.nameFile(name, alias) });
    },
  };
}

function fromNothing({ site, articles }: SampleSite): Change {
  return {
    async apply() {
      for (const name of traces) {
        await rm(path.join(site.root, name), { recursive: true, force: true });
      }
    },
    async check() {
      for (const number of [0, articles - 1]) await site.read(pageOf(number));
    },
  };
}

function changes(sample: SampleSite): Partial<Record<Task, Change>> {
  return {
    pages: fromNothing(sample),
    cold: fromNothing(sample),
    unchanged: { apply: async () => undefined },
    newest: edit(sample, sample.articles - 1),
    middle: edit(sample, Math.floor(sample.articles / 2)),
    alias: rename(sample),
  };
}

/** @param wanted the tasks to measure */
export function engineBuilder(
  sites: SampleSites,
  engine: Engine,
  wanted: readonly Task[],
): BuilderPlan {
  const { name } = engine;
  return {
    name,
    async prepare(_publication, articles) {
      const sample = await sites.open(articles, engine);
      const byTask = changes(sample);
      const { root } = sample.site;
      const steps = wanted.flatMap((task): BuildStep[] => {
        const change = byTask[task];
        if (!change) return [];
        const run = async (round: number) => {
          await change.apply(round);
          const measured = await measuredRun(
            task === 'pages' ? buildWithoutIndex(root) : build(root),
          );
          await change.check?.(round);
          return measured;
        };
        return [{ task, run }];
      });
      return { name, steps };
    },
  };
}
