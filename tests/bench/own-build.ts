/** How our own engine is run, and what is changed between its builds. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildSite, emptyContent } from '../support/site.ts';
import { ownName, type BuilderPlan, type BuildStep, type Task } from './builder.ts';
import { measuredRun, type Command, type Run } from './measured-run.ts';
import type { SampleSite, SampleSites } from './sample-site.ts';

/** The search index, from `dist/`. */
const indexFolder = 'pagefind';

/** What a build leaves behind for the next one, and the site. Without them a build is cold. */
const traces = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** The one whose alias changes is named often, but not the most often: its rank, counted from 0. */
const renamedRank = 10;

const build = (folder: string): Command => ({ line: ['npm', 'run', '--silent', 'build'], folder });

const buildWithoutIndex = (folder: string): Command => ({
  line: [...build(folder).line, '--', '--without-index'],
  folder,
});

/** Whether the engine can leave the index out. One that does not know the switch makes it all the same. */
export async function canLeaveIndexOut(): Promise<boolean> {
  const site = await buildSite(emptyContent);
  try {
    await rm(path.join(site.root, 'dist'), { recursive: true });
    const { line, folder } = buildWithoutIndex(site.root);
    await measuredRun({ line, folder });
    return !existsSync(path.join(folder, 'dist', indexFolder));
  } catch {
    return false;
  } finally {
    await site.remove();
  }
}

/** Builds once, as a publisher would. */
export async function buildOwn({ site }: SampleSite): Promise<Run> {
  return measuredRun(build(site.root));
}

async function makeCold(root: string): Promise<void> {
  for (const name of traces) await rm(path.join(root, name), { recursive: true, force: true });
}

/** What is done to the site before each build. The changes of a round differ from those of the round before. */
function changes({ site, publication, articles }: SampleSite) {
  const edit = (number: number) => (round: number) =>
    site.write({ [publication.fileOf(number)]: publication.article(number, round % 2 === 0) });
  const rename = async (round: number) => {
    const name = publication.names[renamedRank] ?? publication.names[0];
    if (!name) throw new Error('the sample publication has no names');
    const alias = round % 2 === 0 ? 'Zebulon Quorndyke' : 'Zebulon Quarndike';
    await site.write({ [publication.nameFileOf(name)]: publication.nameFile(name, alias) });
  };
  return {
    cold: () => makeCold(site.root),
    unchanged: async () => undefined,
    newest: edit(articles - 1),
    middle: edit(Math.floor(articles / 2)),
    alias: rename,
  } satisfies Partial<Record<Task, (round: number) => Promise<void>>>;
}

/** @param withoutIndex whether the engine can leave the index out */
export function ownBuilder(sites: SampleSites, withoutIndex: boolean): BuilderPlan {
  return {
    name: ownName,
    async prepare(_publication, articles) {
      const sample = await sites.open(articles);
      const { root } = sample.site;
      const steps = Object.entries(changes(sample)).map(([task, change]): BuildStep => ({
        task: task as Task,
        async run(round) {
          await change(round);
          return measuredRun(build(root));
        },
      }));
      const pages: BuildStep = {
        task: 'pages',
        async run() {
          await makeCold(root);
          return measuredRun(buildWithoutIndex(root));
        },
      };
      return { name: ownName, steps: withoutIndex ? [pages, ...steps] : steps };
    },
  };
}
