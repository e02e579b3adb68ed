/**
 * Walks through a publication by random edits, a few between two builds, and compares what stands then with what a build
 * publishes that knows nothing of an earlier one. Run with `node tests/bench/walk.bench.ts`; `--edits 200`, `--seed 1`.
 * Ends with code 1 at the first byte that differs.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { emptyContent, makeSite, type Site } from '../support/site.ts';
import { seededRandom } from '../support/random.ts';
import { randomWalk } from './walk.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = Number(values.edits);
/** At most so many edits between two builds, and so many builds between two comparisons. */
const [most, between] = [5, 5];
const environment = { SOURCE_DATE_EPOCH: '1600000000' };

async function build(site: Site): Promise<void> {
  const { code, output } = await site.run('build', environment);
  if (code !== 0) throw new Error(output);
}

async function published(site: Site): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of await site.built()) {
    const bytes = await readFile(path.join(site.root, 'dist', file));
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

/** The files that are not the same in two sites. */
const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));

/** What a build publishes that finds neither a cache nor an earlier site; both are put back. */
async function publishedClean(site: Site): Promise<Map<string, string>> {
  const folders = ['.astro', 'dist'].map((folder) => path.join(site.root, folder));
  for (const folder of folders) await rename(folder, `${folder}-aside`);
  await build(site);
  const found = await published(site);
  for (const folder of folders) {
    await rm(folder, { recursive: true });
    await rename(`${folder}-aside`, folder);
  }
  return found;
}

const walk = randomWalk(Number(values.seed));
const random = seededRandom(Number(values.seed) + 1);
const site = await makeSite({ ...emptyContent, ...(await walk.start()) });
let edits = 0;
let builds = 0;
let comparisons = 0;
const kinds = new Map<string, number>();
try {
  await build(site);
  while (edits < wanted) {
    const last: string[] = [];
    for (let left = 1 + Math.floor(random() * most); left > 0 && edits < wanted; left -= 1) {
      const what = await walk.step(site);
      last.push(what);
      kinds.set(what, (kinds.get(what) ?? 0) + 1);
      edits += 1;
    }
    await build(site);
    builds += 1;
    if (builds % between !== 0 && edits < wanted) continue;
    const incremental = await published(site);
    const different = differences(incremental, await publishedClean(site));
    comparisons += 1;
    if (different.length > 0) {
      throw new Error(`after ${edits} edits (${last.join(', ')}): ${different.join(', ')}`);
    }
    process.stderr.write(`${edits} edits, ${builds} builds, ${comparisons} times the same bytes\n`);
  }
  console.log(
    `${edits} edits, ${builds} builds, ${comparisons} comparisons: always the same bytes.`,
  );
  for (const [kind, count] of kinds) console.log(`  ${String(count).padStart(4)} × ${kind}`);
} finally {
  await site.remove();
}
