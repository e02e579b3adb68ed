/** A build that several machines share: here, processes. */
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../../support/papers/articles.ts';
import { picture } from '../../support/papers/pictures.ts';
import { patchEngine } from '../../support/sites/patch-engine.ts';
import { reportedProblems } from '../../support/built/reports.ts';
import type { Outcome } from '../../support/sites/commands.ts';
import { buildSite, emptyContent, type Files, type Site } from '../../support/sites/site.ts';

const environment = { SOURCE_DATE_EPOCH: '1600000000' };
const name = (title: string, ...keys: string[]) =>
  ['---', `name: ${title}`, 'role: Somebody', ...keys, '---', '', 'About them.', ''].join('\n');

const ofZia = 'content/people/zia-barak.md';
const stories = 30;
const road = 'content/articles/road.png';

/** An article that calls all that it names by its name, with a document, and with a picture or without. */
const named = (body: string, image: string | null = null) =>
  article({
    slug: 'named',
    keys: { section: 'World', byline: 'The Desk', people: 'Zia Barak', image },
    body: `${body} See [the list](list.csv).`,
  });

const text = 'Zia Barak met Barak Khan, who is a Barrak.';

let site: Site;
/** What one machine publishes. */
let alone: Record<string, string>;

const build = (...flags: string[]): Promise<Outcome> => site.build(environment, flags);

/** Builds on a machine that has nothing but `shards/`, and cards, which are the same everywhere. */
async function buildFresh(...flags: string[]): Promise<string> {
  await site.forgetBuilds('program', 'cards');
  const { code, output } = await build(...flags);
  expect(code, output).toBe(0);
  return output;
}

async function publishedFresh(...flags: string[]): Promise<Record<string, string>> {
  await buildFresh(...flags);
  return site.hashes();
}

/** Has both shares of a stage made. */
async function both(...flags: string[]): Promise<string[]> {
  const outputs: string[] = [];
  for (const share of ['1/2', '2/2']) {
    const [flag = '', ...others] = flags;
    outputs.push(await buildFresh(flag, share, ...others));
    expect(await site.built()).toEqual([]);
  }
  return outputs;
}

/** How many texts a machine has rendered. */
const rendered = (output: string) =>
  Number(/; (\d+) of \d+ texts new or changed$/m.exec(output)?.[1]);

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
      ...named(text, '{ file: ./road.png, alt: A road, credit: A. Khan }'),
      [road]: await picture(640, 400),
      [ofZia]: name('Zia Barak'),
      'content/articles/list.csv': 'a,b\n',
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
  const output = await buildFresh('--merge', 'shards/1', 'shards/2');
  expect(output).toContain(', 6 of them new');
  expect(rendered(output)).toBe(0);
  expect(await site.hashes()).toEqual(alone);
});

describe('with a first stage', () => {
  const withTexts = ['--with', 'shards/texts/1', 'shards/texts/2'];

  it('they give the same bytes, and no text is rendered twice', async () => {
    const shares = (await both('--texts')).map((output) => /^(\d+) texts in/m.exec(output)?.[1]);
    // Besides the articles: the name, the page, the section and the author.
    expect(Number(shares[0]) + Number(shares[1])).toBe(stories + 1 + 4);
    const outputs = await both('--shard', '--with', 'shards/texts');
    outputs.push(await buildFresh('--merge', 'shards/1', 'shards/2', 'shards/texts'));
    expect(outputs.map(rendered)).toEqual([0, 0, 0]);
    expect(await site.hashes()).toEqual(alone);
  });

  it('the same is true of a paper without pictures, whose pages need no compiler', async () => {
    await site.write({ ...named(text), [road]: null });
    alone = await publishedFresh();
    await both('--texts');
    expect(rendered(await buildFresh(...withTexts))).toBe(0);
    expect(await site.hashes()).toEqual(alone);
  });

  // Without the sizes of its pictures, a fresh machine starts the compiler to make them. The tests from here on have none.

  it('what has changed since is rendered again', async () => {
    await change(named('Zia Barak is back. So is Barak Khan.'));
    expect(rendered(await buildFresh(...withTexts))).toBe(1);
    expect(await site.hashes()).toEqual(await publishedFresh());
  });

  it('results of another engine are not used', async () => {
    const plugin = 'src/markdown/scrollable-blocks.ts';
    const pieces = ["className: ['table']", "className: ['table', 't']"] as const;
    await patchEngine(site, plugin, ...pieces, environment);
    expect(rendered(await buildFresh(...withTexts))).toBe(stories + 1 + 4);
    expect(await site.hashes()).toEqual(alone);
  });

  it('texts rendered with other names are not mixed with current ones', async () => {
    const texts = path.join(site.root, 'shards/texts');
    await cp(path.join(texts, '1'), path.join(texts, 'good'), { recursive: true });
    await change({ [ofZia]: name('The first paragraph') });
    await buildFresh('--texts', '1/2');
    await change({ [ofZia]: name('Zia Barak') });
    for (const order of [
      ['1', '2'],
      ['2', '1'],
    ]) {
      const folders = order.map((share) => `shards/texts/${share}`);
      const output = await buildFresh('--with', ...folders);
      expect(rendered(output)).toBeGreaterThan(0);
      expect(rendered(output)).toBeLessThan(stories);
      expect(await site.hashes()).toEqual(alone);
    }
    await rm(path.join(texts, '1'), { recursive: true });
    await rename(path.join(texts, 'good'), path.join(texts, '1'));
  });

  it('what is missing or damaged is rendered again', async () => {
    const file = path.join(site.root, 'shards/texts/1/results.db');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
    const output = await buildFresh('--with', 'shards/texts');
    expect(rendered(output)).toBeGreaterThan(0);
    expect(rendered(output)).toBeLessThan(stories);
    expect(await site.hashes()).toEqual(alone);
  });

  it('a problem of a file is reported by the machine whose share it is, a dead link by the next stage', async () => {
    await change({
      ...article({ slug: 'broken', keys: { published: 'yesterday' } }),
      ...article({ slug: 'dead', body: 'See [that](/news/nothing/).' }),
    });
    const all = reportedProblems(await build());
    expect(all).toHaveLength(2);
    const outcomes = [await build('--texts', '1/2'), await build('--texts', '2/2')];
    const found = outcomes.map(reportedProblems);
    // A machine that reads a share does not know all former addresses, to which a link may lead.
    expect(found.flat()).toEqual(all.filter(({ sentence }) => sentence.includes('bad-date')));
    expect(outcomes.map(({ code }) => code)).toEqual(found.map(({ length }) => (length ? 1 : 0)));
    expect(reportedProblems(await build('--shard', '1/2'))).toEqual(all);
  });

  it('a problem of a name or of site.yaml is reported by every machine', async () => {
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
  [['--shard', '3/2'], /^npm run build cannot read its command line: --shard 3\/2 does not name/],
  [['--merge', 'content'], /^content does not contain the output of --texts or --shard/],
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
