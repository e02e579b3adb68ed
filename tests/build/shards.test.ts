/** A build that several machines share: here, processes. */
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { articles } from '../support/articles.ts';
import { reportedProblems } from '../support/reports.ts';
import { buildSite, emptyContent, type Outcome, type Site } from '../support/site.ts';

const environment = { SOURCE_DATE_EPOCH: '1600000000' };
const name = (title: string) => `---\nname: ${title}\nrole: Somebody\n---\n\nAbout them.\n`;

let site: Site;

async function published(): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const file of await site.built()) {
    const bytes = await readFile(path.join(site.root, 'dist', file));
    hashes[file] = createHash('sha256').update(bytes).digest('hex');
  }
  return hashes;
}

const build = (...flags: string[]): Promise<Outcome> => site.run('build', environment, flags);

beforeAll(async () => {
  site = await buildSite(
    { ...emptyContent, ...articles(30), 'content/people/zia-barak.md': name('Zia Barak') },
    environment,
  );
  return () => site.remove();
});

it('gives the same bytes as one machine does', async () => {
  const alone = await published();
  await rm(path.join(site.root, '.astro'), { recursive: true });
  await rm(path.join(site.root, 'dist'), { recursive: true });
  for (const shard of ['1/2', '2/2']) {
    const { code, output } = await build('--shard', shard);
    expect(code, output).toBe(0);
    expect(await site.built()).toEqual([]);
  }
  await rm(path.join(site.root, '.astro'), { recursive: true });
  const { code, output } = await build('--merge', 'shards/1', 'shards/2');
  expect(code, output).toBe(0);
  expect(output).toContain(', 4 of them new');
  expect(await published()).toEqual(alone);
});

it.each([
  [['--shard', '3/2'], /^--shard has the value “3\/2”/],
  [['--merge', 'content'], /^content does not hold what a shard of a build leaves behind/],
])('%j stops, and says what was meant', async (flags, sentence) => {
  const before = await published();
  const outcome = await build(...flags);
  expect(outcome.code).toBe(1);
  const [found] = reportedProblems(outcome);
  expect(found?.sentence).toMatch(sentence);
  expect(await published()).toEqual(before);
});
