/** A build that several machines share: here, processes. */
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../support/articles.ts';
import { picture } from '../support/pictures.ts';
import { reportedProblems } from '../support/reports.ts';
import { emptyContent, makeSite, type Files, type Outcome, type Site } from '../support/site.ts';

const environment = { SOURCE_DATE_EPOCH: '1600000000' };
const name = (title: string, ...keys: string[]) =>
  ['---', `name: ${title}`, 'role: Somebody', ...keys, '---', '', 'About them.', ''].join('\n');

const ofZia = 'content/people/zia-barak.md';
const stories = 30;
/** The articles, with that of the picture, and a name, a page, a section and an author. */
const texts = stories + 1 + 4;
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

/** How many texts a machine has rendered: the site's engine prints a line for each. */
const rendered = (output: string) => output.match(/^rendering \S+$/gm)?.length ?? 0;

/** Changes files for as long as a test runs. */
async function change(files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const before = await readFile(path.join(site.root, file), 'utf8').catch(() => null);
    await site.write({ [file]: text });
    onTestFinished(() => site.write({ [file]: before }));
  }
}

beforeAll(async () => {
  site = await makeSite({
    ...emptyContent,
    ...articles(stories),
    ...named('Zia Barak met Barak Khan, who is a Barrak.'),
    [road]: await picture(640, 400),
    [ofZia]: name('Zia Barak'),
  });
  const plugin = `() => (_tree: unknown, { path }: { path: string }) => console.log('rendering', path),`;
  await site.patch('src/markdown/processor.ts', 'rehypeSlug,', `rehypeSlug, ${plugin}`);
  const output = await buildAnew();
  expect(rendered(output)).toBe(texts);
  alone = await site.hashes();
  return () => site.remove();
});

it('shards alone give the same bytes as one machine does', async () => {
  await both('--shard');
  // On another machine, a file is another but for its bytes.
  await site.write({ [road]: await readFile(path.join(site.root, road)) });
  const output = await buildAnew('--merge', 'shards/1', 'shards/2');
  expect(output).toContain(', 4 of them new');
  expect(rendered(output)).toBe(0);
  expect(await site.hashes()).toEqual(alone);
});

describe('with a first stage', () => {
  const withTexts = ['--with', 'shards/texts/1', 'shards/texts/2'];

  it('they give the same bytes, and no text is rendered twice', async () => {
    const shares = (await both('--texts')).map(rendered);
    expect(shares.every((share) => share > 0)).toBe(true);
    // Each renders the name, as any article may mention it.
    expect(shares.reduce((sum, share) => sum + share)).toBe(texts + 1);
    const outputs = await both('--shard', '--with', 'shards/texts');
    outputs.push(await buildAnew('--merge', 'shards/1', 'shards/2', 'shards/texts'));
    expect(outputs.map(rendered)).toEqual([0, 0, 0]);
    expect(await site.hashes()).toEqual(alone);
  });

  it('what has changed since is rendered again', async () => {
    await change(named('Zia Barak is back. So is Barak Khan.'));
    expect(rendered(await buildAnew(...withTexts))).toBe(1);
    expect(await site.hashes()).toEqual(await publishedAnew());
  });

  it('what another engine has found is not used', async () => {
    const heading = ['`Table ${count}`', '`T. ${count}`'] as const;
    await site.patch('src/markdown/scrollable-tables.ts', ...heading);
    onTestFinished(() => site.patch('src/markdown/scrollable-tables.ts', heading[1], heading[0]));
    expect(rendered(await buildAnew(...withTexts))).toBe(texts);
    expect(await site.hashes()).toEqual(alone);
  });

  it('what was found with other names is not mixed with what was found with those of now', async () => {
    const folder = path.join(site.root, 'shards/texts');
    await cp(path.join(folder, '1'), path.join(folder, 'good'), { recursive: true });
    await change({ [ofZia]: name('The first paragraph') });
    await buildAnew('--texts', '1/2');
    await change({ [ofZia]: name('Zia Barak') });
    for (const order of [
      ['1', '2'],
      ['2', '1'],
    ]) {
      const folders = order.map((share) => `shards/texts/${share}`);
      const output = await buildAnew('--with', ...folders);
      expect(rendered(output)).toBeGreaterThan(0);
      expect(rendered(output)).toBeLessThan(stories);
      expect(await site.hashes()).toEqual(alone);
    }
    await rm(path.join(folder, '1'), { recursive: true });
    await rename(path.join(folder, 'good'), path.join(folder, '1'));
  });

  it('what is missing or damaged is rendered again', async () => {
    const file = path.join(site.root, 'shards/texts/1/texts.db');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
    const output = await buildAnew('--with', 'shards/texts');
    expect(rendered(output)).toBeGreaterThan(0);
    expect(rendered(output)).toBeLessThan(stories);
    expect(await site.hashes()).toEqual(alone);
  });

  it('what is wrong is told as by an ordinary build: a text by the machine that renders it, a link in the next stage', async () => {
    await change({
      ...article({ slug: 'broken', keys: { published: 'yesterday' } }),
      ...article({ slug: 'dead', body: 'See [that](/news/nothing/).' }),
    });
    const all = reportedProblems(await build());
    expect(all.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^content\/articles\/broken\.md:6 /),
      expect.stringMatching(/^content\/articles\/dead\.md:9 /),
    ]);
    const outcomes = [await build('--texts', '1/2'), await build('--texts', '2/2')];
    const found = outcomes.map(reportedProblems);
    expect(found.flat()).toEqual(all.slice(0, 1));
    expect(outcomes.map(({ code }) => code)).toEqual(found.map(({ length }) => (length ? 1 : 0)));
    const shard = await build('--shard', '1/2');
    expect(shard.code).toBe(1);
    expect(reportedProblems(shard)).toEqual(all);
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
  [['--merge', 'content'], /^content does not contain the output of --shard/],
  [
    ['--shard', '1/2', '--with', 'shards/gone'],
    /^shards\/gone does not contain the output of --texts/,
  ],
])('%j stops, and says what was meant', async (flags, sentence) => {
  const before = await site.hashes();
  const outcome = await build(...flags);
  expect(outcome.code).toBe(1);
  const [found] = reportedProblems(outcome);
  expect(found?.sentence).toMatch(sentence);
  expect(await site.hashes()).toEqual(before);
});
