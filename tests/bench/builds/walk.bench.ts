/** Edits a publication at random, a few times between two builds, and compares the site with that of a clean build. */
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { emptyContent, makeSite, type Site } from '../../support/sites/site.ts';
import { seededRandom } from '../../support/papers/random.ts';
import type { Options } from '../options.ts';
import { createProgress } from '../progress.ts';
import { randomWalk } from './walk.ts';

const seed = 1;

/** The largest number of edits between two builds. */
const mostEdits = 5;
/** Builds between two comparisons: a clean build takes about as long as five others. */
const buildsPerComparison = 5;

/** A fixed moment: builds at different times may differ. */
const environment = { SOURCE_DATE_EPOCH: '1600000000' };

async function build(site: Site): Promise<void> {
  const { code, output } = await site.run('build', environment);
  if (code !== 0) throw new Error(output);
}

/** SHA-256 by file. */
type Hashes = Readonly<Record<string, string>>;

/** The files that two sites do not have in common, or not with the same bytes. */
const differences = (a: Hashes, b: Hashes) =>
  Object.keys({ ...a, ...b }).filter((file) => a[file] !== b[file]);

/** What a build without a cache and an earlier site publishes. Both are put back afterwards. */
async function hashesOfCleanBuild(site: Site): Promise<Hashes> {
  const folders = ['.astro', 'dist'].map((folder) => path.join(site.root, folder));
  for (const folder of folders) await rename(folder, `${folder}-aside`);
  await build(site);
  const found = await site.hashes();
  for (const folder of folders) {
    await rm(folder, { recursive: true });
    await rename(`${folder}-aside`, folder);
  }
  return found;
}

export interface WalkFigures {
  edits: number;
  builds: number;
  comparisons: number;
  /** The files that differ from those of a clean build. */
  different: string[];
}

/** Stops at the first difference. @throws Error if a build fails */
export async function benchWalk({ edits: wanted }: Options): Promise<WalkFigures> {
  const walk = randomWalk(seed);
  const random = seededRandom(seed + 1);
  const site = await makeSite({ ...emptyContent, ...(await walk.start()) });
  const figures: WalkFigures = { edits: 0, builds: 0, comparisons: 0, different: [] };
  const kinds = new Map<string, number>();
  const progress = createProgress(wanted);
  try {
    await build(site);
    while (figures.edits < wanted && figures.different.length === 0) {
      for (let left = 1 + Math.floor(random() * mostEdits); left > 0; left -= 1) {
        if (figures.edits === wanted) break;
        const what = await walk.step(site);
        kinds.set(what, (kinds.get(what) ?? 0) + 1);
        figures.edits += 1;
        progress.begin(`random edits: ${what}`);
      }
      await build(site);
      figures.builds += 1;
      if (figures.builds % buildsPerComparison !== 0 && figures.edits < wanted) continue;
      figures.different = differences(await site.hashes(), await hashesOfCleanBuild(site));
      figures.comparisons += 1;
    }
  } finally {
    progress.end();
    await site.remove();
  }
  const { edits, builds, comparisons, different } = figures;
  const result = different.length === 0 ? 'the same bytes each time' : different.join(', ');
  console.log(`\n${edits} random edits, ${builds} builds, ${comparisons} clean builds: ${result}.`);
  for (const [kind, count] of kinds) console.log(`  ${String(count).padStart(4)} × ${kind}`);
  return figures;
}
