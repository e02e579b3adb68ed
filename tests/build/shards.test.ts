/** A build that several machines share: here, processes. */
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../support/articles.ts';
import { picture } from '../support/pictures.ts';
import { reportedProblems } from '../support/reports.ts';
import { buildSite, emptyContent, type Files, type Outcome, type Site } from '../support/site.ts';

const environment = { SOURCE_DATE_EPOCH: '1600000000' };
const name = (title: string, ...keys: string[]) =>
  ['---', `name: ${title}`, 'role: Somebody', ...keys, '---', '', 'About them.', ''].join('\n');

const ofZia = 'content/people/zia-barak.md';
const stories = 30;
const road = 'content/articles/road.png';

/** An article with a picture. */
const named = (body: string) =>
  article({
    slug: 'named',
    keys: { image: '{ file: ./road.png, alt: A road, credit: A. Khan }' },
    body,
  });

let site: Site;
/** What one machine publishes. */
let alone: Record<string, string>;

const build = (...flags: string[]): Promise<Outcome> => site.run('build', environment, flags);

/** Builds on a machine that knows nothing but what is in `shards/`. */
async function buildAnew(...flags: string[]): Promise<string> {
  await site.forgetBuilds('keep program');
  const { code, output } = await build(...flags);
  expect(code, output).toBe(0);
  return output;
}

async function publishedAnew(...flags: string[]): Promise<Record<string, string>> {
  await buildAnew(...flags);
  return site.hashes();
}

/** Has both shares of a stage made. */
async function both(...flags: string[]): Promise<string[]> {
  const outputs: string[] = [];
  for (const share of ['1/2', '2/2']) {
    const [flag = '', ...others] = flags;
    outputs.push(await buildAnew(flag, share, ...others));
    expect(await site.built()).toEqual([]);
  }
  return outputs;
}

/** How many texts a machine has studied. */
const studied = (output: string) =>
  Number(/^(\d+) of \d+ texts were studied anew$/m.exec(output)?.[1]);

/** Changes files for as long as a test runs. */
async function change(files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const before = await readFile(path.join(site.root, file), 'utf8').catch(() => null);
    await site.write({ [file]: text });
    onTestFinished(() => site.write({ [file]: before }));
  }
}

beforeAll(async () => {
  site = await buildSite(
    {
      ...emptyContent,
      ...articles(stories),
      ...named('Zia Barak met Barak Khan, who is a Barrak.'),
      [road]: await picture(640, 400),
      [ofZia]: name('Zia Barak'),
    },
    environment,
  );
  alone = await site.hashes();
  return () => site.remove();
});

it('shards alone give the same bytes as one machine does', async () => {
  await both('--shard');
  // On another machine, a file is another but for its bytes.
  await site.write({ [road]: await readFile(path.join(site.root, road)) });
  const output = await buildAnew('--merge', 'shards/1', 'shards/2');
  expect(output).toContain(', 4 of them new');
  expect(studied(output)).toBe(0);
  expect(await site.hashes()).toEqual(alone);
});

describe('with a first stage', () => {
  const withTexts = ['--with', 'shards/texts/1', 'shards/texts/2'];

  it('they give the same bytes, and no text is studied twice', async () => {
    const shares = (await both('--texts')).map((output) => /^(\d+) texts in/m.exec(output)?.[1]);
    // Besides the articles: the name, the page, the section and the author.
    expect(Number(shares[0]) + Number(shares[1])).toBe(stories + 1 + 4);
    const outputs = await both('--shard', '--with', 'shards/texts');
    outputs.push(await buildAnew('--merge', 'shards/1', 'shards/2', 'shards/texts'));
    expect(outputs.map(studied)).toEqual([0, 0, 0]);
    expect(await site.hashes()).toEqual(alone);
  });

  it('what has changed since is studied again', async () => {
    await change(named('Zia Barak is back. So is Barak Khan.'));
    expect(studied(await buildAnew(...withTexts))).toBe(1);
    expect(await site.hashes()).toEqual(await publishedAnew());
  });

  it('what another engine has found is not used', async () => {
    const heading = ['`Table ${count}`', '`T. ${count}`'] as const;
    await site.patch('src/markdown/scrollable-tables.ts', ...heading);
    onTestFinished(() => site.patch('src/markdown/scrollable-tables.ts', heading[1], heading[0]));
    expect(studied(await buildAnew(...withTexts))).toBe(stories + 1 + 4);
    expect(await site.hashes()).toEqual(alone);
  });

  it('what was found with other names is not mixed with what was found with those of now', async () => {
    const texts = path.join(site.root, 'shards/texts');
    await cp(path.join(texts, '1'), path.join(texts, 'good'), { recursive: true });
    await change({ [ofZia]: name('The first paragraph') });
    await buildAnew('--texts', '1/2');
    await change({ [ofZia]: name('Zia Barak') });
    for (const order of [
      ['1', '2'],
      ['2', '1'],
    ]) {
      const folders = order.map((share) => `shards/texts/${share}`);
      const output = await buildAnew('--with', ...folders);
      expect(studied(output)).toBeGreaterThan(0);
      expect(studied(output)).toBeLessThan(stories);
      expect(await site.hashes()).toEqual(alone);
    }
    await rm(path.join(texts, '1'), { recursive: true });
    await rename(path.join(texts, 'good'), path.join(texts, '1'));
  });

  it('what is missing or damaged is studied again', async () => {
    const file = path.join(site.root, 'shards/texts/1/texts.db');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
    const output = await buildAnew('--with', 'shards/texts');
    expect(studied(output)).toBeGreaterThan(0);
    expect(studied(output)).toBeLessThan(stories);
    expect(await site.hashes()).toEqual(alone);
  });

  it('what is wrong is told by the machine whose share it is, in the words of an ordinary build', async () => {
    await change({
      ...article({ slug: 'broken', keys: { published: 'yesterday' } }),
      ...article({ slug: 'dead', body: 'See [that](/news/nothing/).' }),
    });
    const all = reportedProblems(await build());
    expect(all).toHaveLength(2);
    const outcomes = [await build('--texts', '1/2'), await build('--texts', '2/2')];
    const found = outcomes.map(reportedProblems);
    expect(found.flat()).toHaveLength(2);
    expect(found.flat()).toEqual(expect.arrayContaining(all));
    expect(outcomes.map(({ code }) => code)).toEqual(found.map(({ length }) => (length ? 1 : 0)));
  });

  it('what is wrong with a name or with the paper, every machine tells', async () => {
    const paper = await readFile(path.join(site.root, 'content/site.yaml'), 'utf8');
    await change({
      [ofZia]: name('Zia Barak', 'alias: [Barak]'),
      'content/site.yaml': paper.replace('en-GB', 'english_'),
    });
    for (const share of ['1/2', '2/2']) {
      const outcome = await build('--texts', share);
      expect(outcome.code).toBe(1);
      expect(reportedProblems(outcome).map(({ sentence }) => sentence)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^content\/site\.yaml:4 /),
          expect.stringMatching(/^content\/people\/zia-barak\.md:4 /),
        ]),
      );
    }
  });
});

it.each([
  [['--shard', '3/2'], /^--shard has the value “3\/2”/],
  [['--merge', 'content'], /^content does not hold what a shard of a build leaves behind/],
  [['--shard', '1/2', '--with', 'shards/gone'], /^shards\/gone does not hold what --texts leaves/],
])('%j stops, and says what was meant', async (flags, sentence) => {
  const before = await site.hashes();
  const outcome = await build(...flags);
  expect(outcome.code).toBe(1);
  const [found] = reportedProblems(outcome);
  expect(found?.sentence).toMatch(sentence);
  expect(await site.hashes()).toEqual(before);
});
