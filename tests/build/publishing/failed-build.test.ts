import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { article } from '../../support/papers/articles.ts';
import { patchEngine } from '../../support/sites/patch-engine.ts';
import { reportedProblems } from '../../support/built/reports.ts';
import { buildSite, emptyContent, type Site } from '../../support/sites/site.ts';

let site: Site;
let before: Map<string, string>;

/** The hash of every file that is published. */
async function published({ root, built }: Site): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of await built()) {
    const bytes = await readFile(path.join(root, 'dist', file));
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

async function stagingFolders({ root }: Site): Promise<string[]> {
  return (await readdir(path.join(root, '.astro'))).filter((name) => name.startsWith('build-'));
}

async function expectUntouched(): Promise<void> {
  expect(await published(site)).toEqual(before);
  expect(await stagingFolders(site)).toEqual([]);
}

beforeAll(async () => {
  site = await buildSite({ ...emptyContent, ...article() });
  await site.write(article({ slug: 'second', body: 'The second story.' }));
  return () => site.remove();
});

beforeEach(async () => {
  before = await published(site);
});

describe('the published site is unchanged to the last byte, and nothing half-made is left behind', () => {
  it('when an article is broken', async () => {
    await site.write(article({ slug: 'broken', keys: { published: 'yesterday' } }));
    onTestFinished(() => site.write({ 'content/articles/broken.md': null }));
    expect((await site.build()).code).not.toBe(0);
    await expectUntouched();
  });

  it('when a variable of the build has no value that it can have', async () => {
    const outcome = await site.build({ SOURCE_DATE_EPOCH: '2026-01-01' });
    expect(outcome.code).not.toBe(0);
    expect(outcome.output).toContain('is overridden by SOURCE_DATE_EPOCH=2026-01-01');
    await expectUntouched();
  });

  it('when an article cannot be rendered, and the report names it', async () => {
    const plugin = `() => (_tree: unknown, { path }: { path: string }) => {
        if (path.endsWith('/second.md')) throw new Error('out of ink');
      },`;
    const pieces = ['rehypeHeadingIds,', `rehypeHeadingIds, ${plugin}`] as const;
    await patchEngine(site, 'src/markdown/processor.ts', ...pieces, {});
    const outcome = await site.build();
    expect(outcome.code).not.toBe(0);
    expect(reportedProblems(outcome)).toContainEqual({
      sentence: expect.stringMatching(/^content\/articles\/second\.md .*out of ink/),
      why: expect.stringContaining('published empty'),
      fix: expect.stringContaining('src/markdown/processor.ts'),
    });
    await expectUntouched();
  });

  it('when a page links to something that is not in the build', async () => {
    const pieces = ['<nav', '<a href="/gone/">Gone</a><nav'] as const;
    await patchEngine(site, 'src/components/site/footer.astro', ...pieces);
    const outcome = await site.build();
    expect(outcome.code).not.toBe(0);
    expect(reportedProblems(outcome)).toContainEqual({
      sentence: expect.stringMatching(/^news\/second\/index\.html links to \/gone\//),
      why: expect.stringMatching(/\S/),
      fix: expect.stringContaining('Correct the link'),
    });
    await expectUntouched();
  });

  it('when the search index lacks a page', async () => {
    const without = `if (!content.includes(bodyMark)) return [];`;
    const withoutStories = `if (!content.includes(bodyMark) || url.includes('news')) return [];`;
    await patchEngine(site, 'src/publish/index/pagefind-index.ts', without, withoutStories, {});
    const outcome = await site.build();
    expect(outcome.code).not.toBe(0);
    expect(reportedProblems(outcome)).toContainEqual({
      sentence: expect.stringMatching(/has 1 of 3 pages in its search index/),
      why: expect.stringContaining('Readers would not find'),
      fix: expect.stringContaining('data-pagefind-body'),
    });
    await expectUntouched();
  });
});

describe('the next good build', () => {
  it('publishes, and removes what an interrupted build has left behind', async () => {
    // No process has this number: Linux and macOS stop far below it.
    await site.write({ '.astro/build-99999999/index.html': 'Half a page' });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(await site.read('news/second/index.html')).toContain('The second story.');
    expect(await stagingFolders(site)).toEqual([]);
  });

  it('of the same content gives the same bytes', async () => {
    const moment = { SOURCE_DATE_EPOCH: '1600000000' };
    expect((await site.build(moment)).code).toBe(0);
    const first = await published(site);
    expect((await site.build(moment)).code).toBe(0);
    expect(await published(site)).toEqual(first);
  });

  it('takes away the page of an article that was deleted', async () => {
    expect(await site.built()).toContain('news/second/index.html');
    await site.write({ 'content/articles/second.md': null });
    expect((await site.build()).code).toBe(0);
    expect((await site.built()).filter((file) => file.includes('second'))).toEqual([]);
    expect(await site.read('rss.xml')).not.toContain('second');
  });
});
