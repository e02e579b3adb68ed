import { expect, it } from 'vitest';
import { makers, planIndex, type SearchedPage } from '../../../../src/publish/index/index-plan.ts';
import { readImports } from '../../imports.ts';

const pages: SearchedPage[] = ['/news/a/', '/news/b/', '/about/'].map((url, at) => ({
  url,
  published: url.startsWith('/news/') ? `2009-12-1${at}T09:30:00-05:00` : undefined,
  hash: url,
  file: `/nowhere${url}index.html`,
}));

const namesOf = async (...plan: Parameters<typeof planIndex>) => {
  const { program, parts } = await planIndex(...plan);
  return [program, ...parts.map(({ name }) => name)];
};

it('an index is made again when a module of ours that makes it has changed, and no other', async () => {
  const values = (await readImports()).filter(({ isType }) => !isType);
  const loaded = new Set(['publish/index/pagefind-index.ts']);
  for (const file of loaded) {
    for (const { from, to } of values) if (from === file) loaded.add(to);
  }
  expect(makers.toSorted()).toEqual([...loaded].sort());
});

it('the same pages are the same folders, in whatever order they come', async () => {
  expect(await namesOf('en-GB', pages.toReversed())).toEqual(await namesOf('en-GB', pages));
});

it('one page that has changed changes the index part that it is in, and no other', async () => {
  const sizes = { whole: 0, newest: 8, archive: 8 };
  const before = await namesOf('en', pages, sizes);
  const changed = pages.map((page) => (page.url === '/news/a/' ? { ...page, hash: 'new' } : page));
  const after = await namesOf('en', changed, sizes);
  expect(before.length).toBeGreaterThan(2);
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
});

it('another language is another index', async () => {
  const [en, de] = [await namesOf('en', pages), await namesOf('de', pages)];
  expect(en.filter((name) => de.includes(name))).toEqual([]);
  expect((await planIndex('de-AT', pages)).language).toBe('de');
});
