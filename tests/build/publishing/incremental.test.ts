/** A build makes only what has changed since the last one; what it publishes is what a clean build would publish. */
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { article, articles } from '../../support/papers/articles.ts';
import { picture } from '../../support/papers/pictures.ts';
import { putProgram, type KeptPart } from '../../support/sites/compiled-program.ts';
import { buildSite, emptyContent, type Files, type Site } from '../../support/sites/site.ts';

const environment = { SOURCE_DATE_EPOCH: '1600000000' };

const name = (title: string, ...keys: string[]) =>
  ['---', `name: ${title}`, 'role: Somebody', ...keys, '---', '', `About ${title}.`, ''].join('\n');

/** An article with names, pictures, a table and something that another article links to. */
const named = article({
  slug: 'named',
  keys: { image: '{ file: ./road.png, alt: A road, credit: A. Khan }' },
  body: 'Siraj Haqqani met Zia Barak. Haqqani left.\n\n![A field](./field.png)\n\n## What else\n\n| Day |\n| --- |\n| One |\n\nThe end.',
});

const content: Files = {
  ...emptyContent,
  ...articles(40),
  ...named,
  ...article({ slug: 'quoted', body: 'See [that](/news/named/#what-else). Zia Barak again.' }),
  'content/people/siraj-haqqani.md': name('Siraj Haqqani'),
  'content/people/zia-barak.md': name('Zia Barak'),
  'content/articles/road.png': await picture(640, 400),
  'content/articles/field.png': await picture(500, 300),
  'content/articles/unseen.png': await picture(900, 300),
};

let site: Site;

async function build(moment = environment): Promise<string> {
  const { code, output } = await site.build(moment);
  expect(code, output).toBe(0);
  return output;
}

/** What a build publishes that finds nothing of an earlier one, but for what is kept. */
async function cleanHashes(
  kept: readonly KeptPart[],
  moment = environment,
): Promise<Record<string, string>> {
  await site.forgetBuilds(...kept);
  await build(moment);
  return site.hashes();
}

const madePages = (output: string) => Number(/, (\d+) of them new/.exec(output)?.[1]);

type Change = [what: string, change: () => Promise<unknown>, limit?: number];

async function expectAsClean([, change, limit]: Change): Promise<void> {
  await change();
  const output = await build();
  if (limit !== undefined) expect(madePages(output)).toBeLessThan(limit);
  const incremental = await site.hashes();
  expect(incremental).toEqual(await cleanHashes(['program', 'cards', 'pictures']));
}

beforeAll(async () => {
  const own = await buildSite(content, environment);
  site = own;
  return () => own.remove();
});

describe('an incremental build publishes the same bytes as a clean one', () => {
  const story4 = { headline: 'Story number 4', published: '2020-04-30T09:30:00+00:00' };
  const headline = { headline: 'Another headline' };
  it.each<Change>([
    [
      'the text of an article',
      () => site.write(article({ slug: 'story-4', keys: story4, body: 'Other words.' })),
      12,
    ],
    [
      'the headline of an article',
      () =>
        site.write(
          article({ slug: 'story-4', keys: { ...story4, ...headline }, body: 'Other words.' }),
        ),
      // Its page, lists, feeds, and the pages of four stories that lead to it.
      15,
    ],
    [
      'a name that an article has mentioned all along',
      () => site.write({ 'content/people/end.md': name('The end') }),
    ],
    [
      'an alias',
      () =>
        site.write({ 'content/people/zia-barak.md': name('Zia Barak', 'aliases: [Barak Khan]') }),
    ],
    ['a name that is gone', () => site.write({ 'content/people/end.md': null })],
    ['a new article', () => site.write(article({ slug: 'new', body: 'Zia Barak is back.' }))],
    ['an article that is gone', () => site.write({ 'content/articles/story-2.md': null })],
    ['a file of the publisher', () => site.write({ 'public/a.txt': 'a' })],
    [
      'a hidden file of the publisher',
      async () => {
        await site.write({ 'public/.well-known/security.txt': 'a' });
        await build();
        await site.write({ 'public/.well-known/security.txt': 'b' });
      },
    ],
    [
      'a text that shows a picture that was there all along',
      () => site.write(article({ slug: 'story-5', body: '![A wall](./unseen.png)' })),
    ],
    [
      'a text that has its picture back',
      async () => {
        await site.write(article({ slug: 'story-5', body: 'None.' }));
        await build();
        await site.write(article({ slug: 'story-5', body: '![A wall](./unseen.png)' }));
      },
    ],
    [
      'a newer story, after which an older one needs no descriptions',
      async () => {
        const old = { published: '2019-06-01T09:30:00+00:00' };
        await site.write(article({ slug: 'old', keys: old, body: 'Old.\n\n![](./unseen.png)' }));
        const { code, output } = await site.build(environment);
        expect([code, output]).toEqual([
          1,
          expect.stringContaining('old.md:11 shows ./unseen.png'),
        ]);
        const newest = { published: '2020-06-02T09:30:00+00:00' };
        await site.write(article({ slug: 'newest', keys: newest }));
      },
    ],
    [
      'a picture',
      async () => site.write({ 'content/articles/field.png': await picture(520, 310) }),
    ],
  ])('after a change of %s', (...change) => expectAsClean(change));
});

describe('a build', () => {
  const page = 'news/story-3/index.html';

  it('of which nothing has changed leaves everything as it stands', async () => {
    await build();
    const before = await stat(path.join(site.root, 'dist'));
    expect(await build()).toContain('Nothing has changed');
    expect((await stat(path.join(site.root, 'dist'))).ino).toBe(before.ino);
  });

  it('puts right what somebody else has changed in the published folder', async () => {
    const good = await site.hashes();
    await site.write({ [`dist/${page}`]: 'Somebody else was here.' });
    await build();
    expect(await site.hashes()).toEqual(good);

    await rm(path.join(site.root, 'dist/news/story-3'), { recursive: true });
    await rm(path.join(site.root, 'dist/_astro'), { recursive: true });
    await build();
    expect(await site.hashes()).toEqual(good);
  });

  it('is stopped by a file that was good before, and by what refers to it', async () => {
    const before = await site.hashes();
    const broken = article({ slug: 'story-3', keys: { published: 'yesterday' } });
    const good = await readFile(path.join(site.root, 'content/articles/story-3.md'), 'utf8');
    await site.write(broken);
    const { code, output } = await site.build(environment);
    expect([code, output]).toEqual([1, expect.stringContaining('content/articles/story-3.md:6')]);
    await site.write({ 'content/articles/story-3.md': good });

    await site.write(article({ slug: 'named', body: 'Nothing is left of it.' }));
    const dead = await site.build(environment);
    expect(dead.code).toBe(1);
    expect(dead.output).toContain('content/articles/quoted.md:9');
    expect(await site.hashes()).toEqual(before);
    await site.write({ 'content/articles/named.md': content['content/articles/named.md'] ?? null });
  });
});

it('a story whose pictures have no description stops once more when the newest story is older', async () => {
  const newest = article({ slug: 'newest', keys: { published: '2020-06-02T09:30:00+00:00' } });
  await build();
  await site.write({ 'content/articles/newest.md': null });
  const incremental = await site.build(environment);
  expect(incremental.code).toBe(1);
  await site.forgetBuilds('program', 'cards', 'pictures');
  const clean = await site.build(environment);
  expect(clean.output).toBe(incremental.output);
  await site.write(newest);
  await build();
});

describe('so does one after changes of what the page program might be compiled from', () => {
  it('after a change of the paper', () =>
    expectAsClean([
      'the paper',
      () => site.patch('content/site.yaml', 'title: The Test', 'title: The Other'),
    ]));

  it('when the moment of an article has come', async () => {
    await site.write(article({ slug: 'later', keys: { published: '2020-09-20T00:00:00+00:00' } }));
    await build();
    expect(await site.built()).not.toContain('news/later/index.html');
    const later = { SOURCE_DATE_EPOCH: '1700000000' };
    await build(later);
    expect(await site.built()).toContain('news/later/index.html');
    const incremental = await site.hashes();
    expect(incremental).toEqual(await cleanHashes(['cards', 'pictures'], later));
  });
});

it('a build at another address publishes the same bytes as a clean one', async () => {
  const elsewhere = { ...environment, BASE_PATH: '/sub/dir/' };
  // Other tests may have compiled the page program for this address.
  await putProgram(site.root);
  await build(elsewhere);
  const incremental = await site.hashes();
  // The page program is one for this address.
  const links = [...(await site.read('index.html')).matchAll(/(?:href|src)="(\/[^"]*)"/g)];
  expect(links.length).toBeGreaterThan(10);
  for (const [, link] of links) expect(link).toMatch(/^\/sub\/dir\//);
  expect(incremental).toEqual(await cleanHashes(['program', 'cards', 'pictures'], elsewhere));
});

// The last one: builds with other code than that of all tests take a process each.
it('so does one after changes of a plugin and of a template', async () => {
  await site.patch(
    'src/markdown/scrollable-blocks.ts',
    "className: ['table']",
    "className: ['table', 't']",
  );
  await site.patch('src/layouts/list.astro', '"list-head"', '"list-head other"');
  await build();
  expect(await site.read('news/named/index.html')).toContain('class="table t"');
  expect(await site.read('news/index.html')).toContain('"list-head other"');
  const incremental = await site.hashes();
  // The page program was compiled by the build above.
  expect(incremental).toEqual(await cleanHashes(['program', 'cards', 'pictures']));
});
