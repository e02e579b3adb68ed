/** An index in parts is searched as one; both find what Pagefind's own interface in the browser finds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSearchIndex } from '../../src/publish/index/search-index.ts';
import type { SearchPage } from '../../src/publish/index/search-parts.ts';
import { engineAccess } from '../../src/search/engine/engine-access.ts';
import type { OpenEngine } from '../../src/search/engine/engine.ts';
import { byNewest, byRelevance } from '../../src/search/engine/rank.ts';
import { samplePublication } from '../bench/sample-publication.ts';
import { serveFolder } from '../support/static-server.ts';

const articleCount = 300;
const publication = samplePublication(articleCount);

const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-parts-'));

/** A page with this as the part that the search takes. */
function pageOf({
  html,
  ...page
}: Omit<SearchPage, 'file' | 'parts'> & { html: string }): SearchPage {
  const file = path.join(folder, 'pages', `${page.url.replaceAll('/', '-')}${page.sign}.html`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
  return { ...page, file, parts: [[0, html.length]] };
}

/** An article as a page of the site, as far as the search sees it. */
function articlePage(number: number, edited = false): SearchPage {
  const [, head = '', body = ''] = publication.article(number, edited).split('---\n');
  const key = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const blocks = body
    .trim()
    .split('\n\n')
    .map((text, at) =>
      text.startsWith('## ')
        ? `<h2 id="h-${at}">${text.slice(3)}</h2>`
        : `<p id="p-${number}-${at}">${text}</p>`,
    );
  const published = key('published');
  return pageOf({
    url: `/news/story-${number}/`,
    published,
    sign: edited ? 'edited' : 'first',
    html: `<main data-pagefind-body data-pagefind-meta="kind:article" data-pagefind-filter="section[data-section], year[data-year], kind:articles" data-section="${key('section')}" data-year="${published.slice(0, 4)}"><h1 data-pagefind-meta="title">${key('headline')}</h1>${blocks.join('')}</main>`,
  });
}

const namePages: SearchPage[] = publication.names.map(({ kind, id, name, aliases }) =>
  pageOf({
    url: `/${kind}/${id}/`,
    published: undefined,
    sign: 'first',
    html: `<main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1 data-pagefind-meta="title">${name}</h1><p>A café, and short text on it.</p><p data-pagefind-ignore><span data-pagefind-meta="aliases">${aliases.join(', ')}</span></p></main>`,
  }),
);

const articles = Array.from({ length: articleCount }, (_, number) => articlePage(number));
const pages = [...namePages, ...articles];

/** Parts of 512 articles and more, and far smaller ones. */
const small = { batch: 60, archive: 150, undated: 100, small: 10 };

let address: string;

const write = (name: string, own: readonly SearchPage[], sizes?: typeof small) =>
  writeSearchIndex({
    folder: path.join(folder, name),
    language: 'en-GB',
    pages: own,
    kept: path.join(folder, 'kept', name),
    ...(sizes && { sizes }),
  });

const open = (name: string): Promise<OpenEngine> =>
  engineAccess({
    bundle: `${address}${name}/pagefind/`,
    base: '/',
    language: 'en-GB',
    entry: undefined,
  }).open();

async function urls({ engine, order }: OpenEngine, query: string, newest = false) {
  const { results } = await engine.search(query);
  const ranked = newest ? byNewest(results, order) : byRelevance(results, order);
  const found = await Promise.all(ranked.map(({ data }) => data()));
  return found.map(({ url }) => url);
}

/** Fifty queries: words of all frequencies, names, beginnings of words, phrases, several words. */
function queries(): string[] {
  const [, , text = ''] = publication.article(7).toLowerCase().split('---\n');
  const words = [...new Set(text.match(/[a-z]{2,}/g))];
  const names = publication.names.map(({ name }) => name);
  const word = (at: number) => words[(at * 37) % words.length] ?? '';
  return [
    ...Array.from({ length: 15 }, (_, at) => word(at)),
    ...Array.from({ length: 10 }, (_, at) => word(at + 15).slice(0, 5)),
    ...Array.from({ length: 10 }, (_, at) => `${word(at + 25)} ${word(at + 26)}`),
    ...Array.from({ length: 5 }, (_, at) => `"${word(at + 37)}"`),
    ...names.slice(0, 7),
    'café',
    'cafe',
    'short text on it',
  ];
}

/** Every file of an index, by its hash. */
async function bytesOf(name: string): Promise<Map<string, string>> {
  const root = path.join(folder, name, 'pagefind');
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  const read = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const full = path.join(file.parentPath, file.name);
      return [path.relative(root, full), (await readFile(full)).toString('base64')] as const;
    });
  return new Map(await Promise.all(read));
}

beforeAll(async () => {
  const host = await serveFolder(folder);
  ({ address } = host);
  return async () => {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  };
});

/** Pagefind's interface in the browser, as far as it runs outside one. */
interface StockEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { score: number; data(): Promise<{ url: string }> }[] }>;
}

/** The same pages as Pagefind by itself indexes and ranks them, with our weights. */
async function openStock(): Promise<StockEngine> {
  try {
    const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
    for (const { url, file } of pages) {
      const content = `<html lang="en"><body>${await readFile(file, 'utf8')}</body></html>`;
      await index?.addHTMLFile({ url, content });
    }
    await index?.writeFiles({ outputPath: path.join(folder, 'stock') });
  } finally {
    await pagefind.close();
  }
  const file = pathToFileURL(path.join(folder, 'stock/pagefind.js')).href;
  const engine = (await import(/* @vite-ignore */ file)) as StockEngine;
  const bundlePath = `${address}stock/`;
  await engine.options({
    basePath: bundlePath,
    bundlePath,
    baseUrl: '/',
    noWorker: true,
    ranking: {
      pageLength: 0.1,
      termFrequency: 0.6,
      metaWeights: { title: 6, aliases: 4, native: 4 },
    },
  });
  await engine.init();
  return engine;
}

describe('an index in one part and in several', () => {
  let one: OpenEngine;
  let several: OpenEngine;

  beforeAll(async () => {
    expect((await write('one', pages)).entry.parts).toHaveLength(1);
    expect((await write('several', pages, small)).entry.parts.length).toBeGreaterThan(2);
    [one, several] = [await open('one'), await open('several')];
  });

  it('knows the same order by date', async () => {
    expect(one.order.size).toBe(articleCount);
    expect(several.order.size).toBe(articleCount);
  });

  it.each(queries())('finds the same in the same order: %s', async (query) => {
    const found = await urls(one, query);
    expect(found.length).toBeGreaterThan(0);
    expect(await urls(several, query)).toEqual(found);
    expect(await urls(several, query, true)).toEqual(await urls(one, query, true));
  });

  it('narrows the same', async () => {
    const narrowed = async ({ engine }: OpenEngine) => {
      const filters = { year: '2020', section: 'world' };
      const { results } = await engine.search('bost', { filters });
      const found = await Promise.all(results.map(({ data }) => data()));
      return found.map(({ url }) => url);
    };
    const found = await narrowed(one);
    expect(found.length).toBeGreaterThan(0);
    expect(await narrowed(several)).toEqual(found);
  });
});

describe('beside Pagefind by itself', () => {
  let stock: StockEngine;
  let ours: OpenEngine;

  beforeAll(async () => {
    await write('beside', pages, small);
    [stock, ours] = [await openStock(), await open('beside')];
  });

  // Of shorter words, Pagefind finds those longer ones that happen to be in the same chunk.
  const clear = queries().filter((query) => query.split(' ').every((word) => word.length > 5));

  it.each(clear)('the same pages are found, and weigh the same but for 1 %%: %s', async (query) => {
    const scores = async ({ search }: Pick<StockEngine, 'search'>) => {
      const { results } = await search(query);
      const entries = results.map(async ({ score, data }) => [(await data()).url, score] as const);
      return new Map(await Promise.all(entries));
    };
    const [own, wanted] = [await scores(ours.engine), await scores(stock)];
    expect([...own.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [url, score] of wanted) {
      expect(Math.abs((own.get(url) ?? 0) / score - 1), url).toBeLessThan(0.01);
    }
  });

  it('enough words are compared', () => {
    expect(clear.length).toBeGreaterThan(10);
  });
});

describe('what is indexed again', () => {
  /** The folders of the batches in `kept`, of which each is indexed at once. */
  const batches = async (name: string) =>
    (await readdir(path.join(folder, 'kept', name))).filter((file) => file.startsWith('batch-'));

  it('is the batch of an article that has changed; the bytes are those of a build from nothing', async () => {
    await write('again', pages, small);
    const before = await batches('again');
    const edited = pages.with(namePages.length + 100, articlePage(100, true));
    await write('again', edited, small);
    const after = await batches('again');
    expect(after.filter((batch) => !before.includes(batch))).toHaveLength(1);
    expect(after).toHaveLength(before.length);
    await write('anew', edited, small);
    await rm(path.join(folder, 'again/pagefind'), { recursive: true });
    await write('again', edited, small);
    expect(await bytesOf('again')).toEqual(await bytesOf('anew'));
  });

  it('is one batch, or two, for an article more and for one less', async () => {
    await write('more', pages.slice(0, -1), small);
    const before = await batches('more');
    await write('more', pages, small);
    const isNew = (batch: string) => !before.includes(batch);
    expect((await batches('more')).filter(isNew).length).toBeLessThanOrEqual(2);
  });

  it('is nothing where nothing has changed, in whatever order the pages come', async () => {
    const first = await write('same', pages, small);
    const silent = pages.map((page) => ({ ...page, file: 'not to be read' }));
    expect(await write('same', silent.toReversed(), small)).toEqual(first);
  });
});

it('a page without the mark stops the build, also where no page of its batch has it', async () => {
  const bare = articles.map((page) => {
    const html = readFileSync(page.file, 'utf8').replace('data-pagefind-body', '');
    return pageOf({ ...page, sign: 'bare', html });
  });
  await expect(write('bare', [...namePages, ...bare], small)).rejects.toThrow(
    `has ${namePages.length} pages in its search index where ${pages.length} should be`,
  );
});
