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

it('names of a large site are in smaller chunks than its archive, and those of a small site are not', async () => {
  const sitePages = (count: number): SearchedPage[] =>
    Array.from({ length: count }, (_, at) => {
      const isName = at % 5 === 0;
      const url = isName ? `/people/${at}/` : `/news/${at}/`;
      const published = isName ? undefined : new Date(at * 1e7).toISOString();
      return { url, published, hash: url, file: url };
    });
  const chunks = async (count: number) => {
    const { parts } = await planIndex('en', sitePages(count));
    return parts.map(({ pages: [first], files }) => [
      first?.published !== undefined,
      files.chunkSize,
    ]);
  };
  const [newest, names, ...archive] = await chunks(6_000);
  expect([newest?.[0], names?.[0]]).toEqual([true, false]);
  for (const [isDated, size] of archive) {
    expect(isDated).toBe(true);
    expect(size).toBeGreaterThan(names?.[1] as number);
  }
  expect(archive.length).toBeGreaterThan(0);
  const small = (await chunks(3_000)).slice(1);
  expect(new Set(small.map(([, size]) => size)).size).toBe(1);
});
