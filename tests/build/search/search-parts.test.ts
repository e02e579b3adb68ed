/** An index in several parts: what is found in it, what is indexed again, and what is published. */
import { publishedEntry, type SearchEntry } from '../../../src/model/search/search-format.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchedPage } from '../../../src/publish/index/index-plan.ts';
import { indexSite } from '../../../src/publish/index/site-index.ts';
import { samplePublication } from '../../bench/publication/sample-publication.ts';
import { openIndex, type IndexSearch } from '../../support/searching/index-search.ts';
import { linkFolder } from '../../support/sites/link-folder.ts';
import { serveFolder } from '../../support/sites/static-server.ts';

const articleCount = 300;
const publication = samplePublication(articleCount);

const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-parts-'));

function pageOf(html: string, page: Omit<SearchedPage, 'file'>): SearchedPage {
  const file = path.join(folder, 'pages', `${page.url.replaceAll('/', '-')}${page.hash}.html`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `<!DOCTYPE html><html><body>${html}</body></html>`);
  return { ...page, file };
}

/** An article as a page of the site, as far as the search sees it. */
function articlePage(number: number, edited = false): SearchedPage {
  const [, head = '', body = ''] = publication.article(number, edited).split('---\n');
  const key = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const published = key('published');
  const marks =
    'data-pagefind-body data-pagefind-filter="section[data-section], year[data-year]" ' +
    `data-section="${key('section')}" data-year="${published.slice(0, 4)}" ` +
    `data-pagefind-sort="date:${Date.parse(published) / 1000}"`;
  const blocks = body
    .trim()
    .split('\n\n')
    .map((text, at) => `<p id="p-${number}-${at}">${text.replace(/^## /, '')}</p>`);
  const title = `<h1 data-pagefind-meta="title">${key('headline')}</h1>`;
  const page = { url: `/news/story-${number}/`, published, hash: edited ? 'edited' : 'first' };
  return pageOf(`<main ${marks}>${title}${blocks.join('')}</main>`, page);
}

const namePages = publication.names.map(({ kind, id, name, aliases }) =>
  pageOf(
    `<main data-pagefind-body><h1 data-pagefind-meta="title">${name}</h1><p>A café.</p>` +
      `<p data-pagefind-ignore><span data-pagefind-meta="aliases">${aliases.join(', ')}</span></p></main>`,
    { url: `/${kind}/${id}/`, published: undefined, hash: 'first' },
  ),
);

const articles = Array.from({ length: articleCount }, (_, number) => articlePage(number));
const pages = [...namePages, ...articles];

/** Index parts far smaller than those of a site. */
const small = { whole: 10, newest: 60, archive: 100 };

const write = (name: string, own: readonly SearchedPage[], sizes?: typeof small, cache = name) =>
  indexSite({
    folder: path.join(folder, name),
    language: 'en-GB',
    pages: own,
    cacheFolder: path.join(folder, 'cache', cache),
    ...(sizes && { sizes }),
  });

/**
 * Words of all frequencies, and names. They are quoted: a word that is in no page of an index part would lead Pagefind to
 * words there that begin like it.
 */
function queries(): string[] {
  const [, , text = ''] = publication.article(7).toLowerCase().split('---\n');
  const words = [...new Set(text.match(/[a-z]{2,}/g))];
  return [
    ...Array.from({ length: 12 }, (_, at) => words[(at * 37) % words.length] ?? ''),
    ...publication.names.slice(0, 6).map(({ name }) => name),
    'café',
    'cafe',
  ].map((term) => `"${term}"`);
}

/** Every file that was published, by what is in it. */
async function bytesOf(name: string): Promise<Map<string, string>> {
  const root = path.join(folder, name, 'pagefind');
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => path.relative(root, path.join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort();
  const read = files.map(async (file) => {
    return [file, (await readFile(path.join(root, file))).toString('base64')] as const;
  });
  return new Map(await Promise.all(read));
}

let address: string;
/** What the index in several parts is made of, which most tests read or start from. */
let cut: SearchEntry;

/** Gives a build the cache of the one that has made it. */
const copyCache = (name: string) =>
  linkFolder(path.join(folder, 'cache/several'), path.join(folder, 'cache', name));

beforeAll(async () => {
  const host = await serveFolder(folder);
  ({ address } = host);
  cut = await write('several', pages, small);
  return async () => {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  };
});

describe('an index in one part and in several', () => {
  let one: IndexSearch;
  let several: IndexSearch;

  beforeAll(async () => {
    const open = (name: string, entry: SearchEntry) =>
      openIndex(path.join(folder, name), `${address}${name}/`, entry);
    const whole = await write('one', pages);
    expect(whole.parts).toHaveLength(1);
    expect(cut.parts).toHaveLength(5);
    one = await open('one', whole);
    several = await open('several', cut);
  });

  it('holds every page', async () => {
    const urls = pages.map(({ url }) => url).sort();
    expect((await one.urls(null)).sort()).toEqual(urls);
    expect((await several.urls(null)).sort()).toEqual(urls);
  });

  it.each(queries())('finds the same: %s', async (query) => {
    const found = await one.urls(query);
    expect(found.length).toBeGreaterThan(0);
    expect((await several.urls(query)).sort()).toEqual(found.sort());
  });

  it('narrows the same', async () => {
    const filters = { year: '2020', section: 'world' };
    const found = await one.urls(null, { filters });
    expect(found.length).toBeGreaterThan(0);
    expect((await several.urls(null, { filters })).sort()).toEqual(found.sort());
  });

  it('has the same order by date, without a page more to load', async () => {
    const newestFirst = articles.map(({ url }) => url).reverse();
    expect(await one.urls(null, { sort: { date: 'desc' } })).toEqual(newestFirst);
    expect(await several.urls(null, { sort: { date: 'desc' } })).toEqual(newestFirst);
  });
});

it('the entry says what each part holds, and what a search in it loads first', async () => {
  const { program, parts } = cut;
  const written = JSON.parse(
    await readFile(path.join(folder, 'several/pagefind/entry.json'), 'utf8'),
  ) as unknown;
  expect(written).toEqual(JSON.parse(publishedEntry({ program, parts })));
  expect(parts.reduce((sum, part) => sum + part.pages, 0)).toBe(pages.length);
  expect(parts.reduce((sum, part) => sum + part.dated, 0)).toBe(articleCount);
  const files = await bytesOf('several');
  for (const { path: own, preload, entry: text } of [program, ...parts]) {
    expect((preload ?? []).length).toBeGreaterThan(0);
    for (const file of preload ?? []) expect([...files.keys()]).toContain(own + file);
    const written = files.get(`${own}pagefind-entry.json`) ?? '';
    expect(Buffer.from(written, 'base64').toString()).toBe(text);
  }
});

it('a small index part is preloaded with its chunks of words, a larger one without', async () => {
  const chunksOf = async (name: string, { parts }: SearchEntry) => {
    const isChunk = (file: string) => file.endsWith('.pf_index');
    const files = parts.flatMap(({ path: part, preload = [] }) =>
      preload.map((file) => part + file),
    );
    const published = [...(await bytesOf(name)).keys()].filter((file) => file.startsWith('part-'));
    return { preloaded: files.filter(isChunk), published: published.filter(isChunk) };
  };
  const few = await chunksOf('few', await write('few', articles.slice(0, 3)));
  expect(few.published.length).toBeGreaterThan(0);
  expect(few.preloaded).toEqual(few.published);
  const newest = { ...cut, parts: cut.parts.slice(0, 1) };
  expect((await chunksOf('several', newest)).preloaded).toEqual([]);
});

it('only files that a search can load are published', async () => {
  const files = [...(await bytesOf('several')).keys()];
  const scripts = files.filter((file) => /\.(js|css|html)$/.test(file));
  expect(scripts).toEqual([expect.stringMatching(/^program-\w+\/pagefind\.js$/)]);
  expect(files.filter((file) => file.includes('wasm.'))).toHaveLength(1);
});

describe('after an edit', () => {
  const edited = pages.with(namePages.length + 100, articlePage(100, true));

  it('one part is indexed again; the bytes are those of a clean build', async () => {
    copyCache('edit');
    const after = await write('edit', edited, small);
    const known = new Set(cut.parts.map((part) => part.path));
    expect(after.parts.filter((part) => !known.has(part.path))).toHaveLength(1);
    expect(after.program).toEqual(cut.program);
    await write('clean', edited, small);
    expect(await bytesOf('edit')).toEqual(await bytesOf('clean'));
  });

  it('the cache holds what the index is made of, and nothing else', async () => {
    copyCache('tidy');
    const { program, parts } = await write('tidy', edited, small);
    const entries = await readdir(path.join(folder, 'cache/tidy'));
    expect(entries.sort()).toEqual(
      [program, ...parts].map((part) => part.path.replace('/', '')).sort(),
    );
  });

  it('a part that was not changed is not indexed, even where its pages are gone', async () => {
    copyCache('gone');
    const lost = pages.map((page) => ({ ...page, file: `${page.file}.gone` }));
    const entry = await write('gone', lost, small);
    expect(entry.parts).toHaveLength(5);
  });
});

describe('what cannot be indexed is an error', () => {
  it('with the number of pages, if one has nothing for the search', async () => {
    const page = { url: '/x/', published: undefined, hash: 'x' };
    const empty = pageOf('<main>Nothing is marked.</main>', page);
    await expect(write('empty', [...namePages, empty])).rejects.toMatchObject({
      problems: [
        { code: 'index-incomplete', what: expect.stringContaining(`${namePages.length}`) },
      ],
    });
  });

  it('with the cause, if a page cannot be read; the cache then has no part of that index', async () => {
    const lost = { ...(articles[0] as SearchedPage), file: path.join(folder, 'lost.html') };
    await expect(write('lost', [...articles.slice(1), lost])).rejects.toMatchObject({
      problems: [{ code: 'index-failed', what: expect.stringContaining('lost.html') }],
    });
    const entries = await readdir(path.join(folder, 'cache/lost'));
    expect(entries.filter((name) => !name.startsWith('program-'))).toEqual([]);
  });
});
