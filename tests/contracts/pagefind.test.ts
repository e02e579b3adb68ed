/** What the search relies on of Pagefind: its Node API, its browser API, and the shape of results. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { chunkSizeVariable } from '../../src/publish/index/pagefind-index.ts';
import type {
  PagefindInstance,
  PagefindModule,
  PagefindResult,
} from '../../src/search/engine/pagefind-api.ts';
import { serveFolder } from '../support/static-server.ts';

/** The message of a contract that is broken. */
const changed = (what: string) => `Pagefind changed ${what}: see src/publish/index/README.md`;

const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-pagefind-'));

const page = (title: string, text: string, marks: string) =>
  `<!DOCTYPE html><html lang="de"><head><title>Paper</title></head><body><nav>Masthead</nav><main data-pagefind-body ${marks}>` +
  `<h1 data-pagefind-meta="title">${title}</h1><p data-pagefind-ignore><span data-pagefind-meta="aliases">Zebulon</span> unseen</p>` +
  `${text}</main></body></html>`;

const pages: Record<string, string> = {
  '/news/old/': page(
    'Bridge opened',
    '<p id="p-1">The café by the river is 5 < 6.</p><p id="p-2">Walking on bridges.</p>',
    'data-pagefind-filter="year[data-year], kind:articles" data-year="2019" data-pagefind-sort="date:1577800000"',
  ),
  '/news/new/': page(
    'Bridge closed',
    '<p id="p-3">Nobody walks.</p>',
    'data-pagefind-filter="year[data-year], kind:articles" data-year="2020" data-pagefind-sort="date:980"',
  ),
  '/people/khan/': page('Asma Khan', '', 'data-pagefind-filter="kind:people"'),
};

async function writeIndex(name: string, own: Record<string, string>, maxFragments?: number) {
  const config = { forceLanguage: 'en', ...(maxFragments && { maxFragments }) };
  const { index, errors } = await pagefind.createIndex(config);
  expect(errors, changed('createIndex')).toEqual([]);
  const added = Object.entries(own).map(([url, content]) => index?.addHTMLFile({ url, content }));
  const responses = await Promise.all(added);
  const outputPath = path.join(folder, name);
  const written = await index?.writeFiles({ outputPath });
  await pagefind.close();
  return { responses, written, outputPath };
}

const filesOf = async (name: string) =>
  (await readdir(path.join(folder, name), { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );

let address: string;
let api: PagefindModule;
let instance: PagefindInstance;

const place = (name: string) => `${address}${name}/`;
const options = { baseUrl: '/sub/', metaCacheTag: '1', noWorker: true };
const urlsOf = async (results: readonly PagefindResult[]) =>
  Promise.all(results.map(async (result) => (await result.data()).url));
const urls = async (...search: Parameters<PagefindInstance['search']>) =>
  urlsOf((await instance.search(...search)).results);

beforeAll(async () => {
  const host = await serveFolder(folder);
  ({ address } = host);
  await writeIndex('site', pages);
  const script = pathToFileURL(path.join(folder, 'site/pagefind.js')).href;
  api = (await import(/* @vite-ignore */ script)) as PagefindModule;
  instance = api.createInstance({ ...options, basePath: place('site') });
  return async () => {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  };
});

describe('the Node API', () => {
  it('adds pages, and says which', async () => {
    const { responses, written } = await writeIndex('named', pages);
    expect(
      responses.map((response) => response?.file.url),
      changed('what addHTMLFile answers'),
    ).toEqual(Object.keys(pages));
    expect(responses.flatMap((response) => response?.errors)).toEqual([]);
    expect(written?.errors, changed('what writeFiles answers')).toEqual([]);
  });

  it('writes the files that we publish or leave out, under their names', async () => {
    const files = await filesOf('site');
    expect(files, changed('its browser files')).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind']),
    );
    const meta = files.filter((file) => /^[^/]+\.pf_meta$/.test(file));
    expect(meta, changed('the file with the list of pages')).toHaveLength(1);
  });

  it('writes the same bytes for the same pages', async () => {
    await writeIndex('again', pages);
    const files = (await filesOf('site')).sort();
    expect((await filesOf('again')).sort(), changed('the names of its files')).toEqual(files);
    for (const file of files) {
      if (!(await stat(path.join(folder, 'site', file))).isFile()) continue;
      const [one, other] = await Promise.all(
        ['site', 'again'].map((name) => readFile(path.join(folder, name, file), 'base64')),
      );
      expect(one === other, changed(`the bytes of ${file}, which were always the same`)).toBe(true);
    }
  });

  it('bundles fragments, or takes no notice of being asked to', async () => {
    await writeIndex('bundled', pages, 1);
    const count = async (name: string) =>
      (await filesOf(name)).filter((file) => file.endsWith('.pf_fragment')).length;
    expect(await count('site'), changed('the files of fragments')).toBe(3);
    expect([1, 3], changed('maxFragments')).toContain(await count('bundled'));
    const bundled = api.createInstance({ ...options, basePath: place('bundled') });
    const { results } = await bundled.search('bridge');
    expect((await urlsOf(results)).sort()).toEqual(['/sub/news/new/', '/sub/news/old/']);
  });

  it('makes chunks of words of the size that we ask for', async () => {
    // Version 1.5.2 and 1.6.0 read this variable, but do not document it. If a later one ignores it, searches find the
    // same and load chunks of some 28 KB.
    vi.stubEnv(chunkSizeVariable, '5');
    const { outputPath } = await writeIndex('chunks', pages);
    vi.unstubAllEnvs();
    const chunks = async (name: string) =>
      (await filesOf(name)).filter((file) => file.endsWith('.pf_index')).length;
    expect(await chunks('site')).toBe(1);
    expect(await chunks('chunks'), changed(chunkSizeVariable)).toBeGreaterThan(2);
    const small = api.createInstance({ ...options, basePath: place(path.basename(outputPath)) });
    expect((await small.search('river')).results).toHaveLength(1);
  });

  it('can index one record that no search finds', async () => {
    const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
    const record = { url: '/', language: 'en', content: '\u{12000}' };
    const added = await index?.addCustomRecord(record);
    expect(added?.errors, changed('addCustomRecord')).toEqual([]);
    await index?.writeFiles({ outputPath: path.join(folder, 'empty') });
    await pagefind.close();
    const empty = api.createInstance({ ...options, basePath: place('empty') });
    expect((await empty.search('bridge')).results, changed('searches')).toEqual([]);
    expect((await empty.search(null)).results, changed('search(null)')).toHaveLength(1);
  });
});

describe('the words of a page', () => {
  const hidden = (field: string, words: string) =>
    `<i data-pagefind-meta="${field}[data-words]" data-words="${words}"></i>`;
  const body = (text: string, metadata = '') => page('A title', `<p>${text}</p>${metadata}`, '');
  const own: Record<string, string> = {
    '/bridges/': body('Bridges by a bridge, and a bridgehead.'),
    '/bridgehead/': body('The bridgehead.', hidden('caption', 'bridge')),
    '/jets/': body('The first F-16 jets; a cease-fire. Haq\u00adqani.'),
    '/decimal/': body('Growth of 2.5 percent.'),
    '/marked/': body('Growth of 7.\u{12000}5 percent, a 1.\u{12000}2-mile walk.'),
    '/elided/': body('Le chef de l’\u2060 Ukraine.'),
    '/named/': body('She spoke.', hidden('names', 'khan\u{12000}abc kabul\u{12000}xyz')),
  };
  let words: PagefindInstance;
  const results = async (query: string) => (await words.search(query)).results;
  const found = async (query: string) =>
    (await urlsOf(await results(query))).map((url) => url.slice('/sub'.length)).sort();

  beforeAll(async () => {
    await writeIndex('words', own);
    words = api.createInstance({ ...options, basePath: place('words') });
  });

  it('in quotation marks a word finds itself and its forms, and tells one place', async () => {
    const because = changed('a single word in quotation marks');
    expect(await found('"bridge"'), because).toEqual(['/bridgehead/', '/bridges/']);
    expect(await found('"bridgeh"'), because).toEqual([]);
    const places = (await results('"bridge"')).map(({ words: at }) => at.length);
    expect(places.sort(), because).toEqual([0, 1]);
  });

  it('without them it finds longer ones as well, and tells all places and fields', async () => {
    const because = changed('what is told of a word');
    const told = await Promise.all(
      (await results('bridge')).map(async ({ words: at, matchedMetaFields, data }) => [
        (await data()).url,
        at,
        matchedMetaFields,
      ]),
    );
    expect(told.sort(), because).toEqual([
      ['/sub/bridgehead/', [3], ['caption']],
      ['/sub/bridges/', [2, 5, 8], undefined],
    ]);
  });

  it('a word with a hyphen is found joined and by its parts', async () => {
    const because = changed('words with hyphens');
    for (const query of ['"f16"', '"16"', '"ceasefire"', '"cease"', '"fire"', '"first f16 jets"']) {
      expect(await found(query), because).toEqual(['/jets/']);
    }
    // The parts stand at one place, so they are no phrase.
    expect(await found('"cease fire"'), because).toEqual([]);
  });

  it('soft hyphens are no part of a word', async () => {
    expect(await found('"haqqani"'), changed('soft hyphens')).toEqual(['/jets/']);
  });

  it('a decimal loses its point, unless a letter stands in its place', async () => {
    const because = changed('numbers');
    expect(await found('"25"'), because).toEqual(['/decimal/']);
    expect(await found('"75"'), because).toEqual([]);
    for (const query of ['"7\u{12000}5"', '"7\u{12000}5 percent"', '"1\u{12000}2mile"']) {
      expect(await found(query), because).toEqual(['/marked/']);
    }
  });

  it('U+2060 before a space separates words', async () => {
    const because = changed('U+2060');
    expect(await found('"ukraine"'), because).toEqual(['/elided/']);
    const [result] = await results('ukraine');
    const text = (await result?.data())?.raw_content ?? '';
    expect(text.split(/\s+/)[result?.words[0] ?? -1], because).toBe('Ukraine.');
  });

  it('metadata from an attribute is searched, and U+12000 is a letter of its words', async () => {
    const because = changed('data-pagefind-meta="name[attribute]"');
    const [result, ...others] = await results('"khan\u{12000}abc"');
    expect(others, because).toEqual([]);
    expect(result?.matchedMetaFields, because).toEqual(['names']);
    expect(await urlsOf(result ? [result] : []), because).toEqual(['/sub/named/']);
    expect(await found('"khan"'), because).toEqual([]);
    expect(await found('"khan\u{12000}abd"'), because).toEqual([]);
  });
});

describe('the browser API', () => {
  it('finds a word, its other forms and its beginning, whatever its diacritics', async () => {
    const both = ['/sub/news/new/', '/sub/news/old/'];
    const because = changed('which words are found');
    expect((await urls('bridges')).sort(), because).toEqual(both);
    expect((await urls('walk')).sort(), because).toEqual(both);
    expect((await urls('bridg')).sort(), because).toEqual(both);
    expect(await urls('cafe'), because).toEqual(['/sub/news/old/']);
  });

  it('finds words one after another in quotation marks, and nothing for a quoted word that is nowhere', async () => {
    const because = changed('quotation marks');
    expect(await urls('"by the river"'), because).toEqual(['/sub/news/old/']);
    expect(await urls('"river the by"'), because).toEqual([]);
    expect(await urls('"bridgehead"'), because).toEqual([]);
    expect((await urls('bridgehead')).sort(), because).toHaveLength(2);
  });

  it('finds words of metadata, which are in no text', async () => {
    const { results } = await instance.search('zebulon');
    expect(results, changed('the search of metadata')).toHaveLength(3);
    expect(results[0]?.matchedMetaFields, changed('matchedMetaFields')).toEqual(['aliases']);
    const [found] = await Promise.all(results.map((result) => result.data()));
    expect(found?.raw_content, changed('data-pagefind-ignore')).not.toContain('unseen');
  });

  it('narrows, and sorts by numbers without pages that have none', async () => {
    const filters = { kind: 'articles', year: '2019' };
    expect(await urls('bridge', { filters }), changed('filters')).toEqual(['/sub/news/old/']);
    expect(await urls(null, { sort: { date: 'desc' } }), changed('sort')).toEqual([
      '/sub/news/old/',
      '/sub/news/new/',
    ]);
  });

  it('gives results of this shape', async () => {
    const { results } = await instance.search('river');
    const because = changed('the shape of results');
    expect(results, because).toHaveLength(1);
    const [{ id, score, words, data }] = results as [PagefindResult];
    expect(id, because).toBeTypeOf('string');
    expect(score, because).toBeGreaterThan(0);
    const { url, meta, raw_content: text, anchors } = await data();
    expect(url, because).toBe('/sub/news/old/');
    expect(meta['title'], because).toBe('Bridge opened');
    expect(text, because).toContain('5 &lt; 6');
    expect(text.split(/\s+/)[words[0] ?? -1], because).toBe('river');
    expect(anchors, because).toMatchObject([
      { element: 'p', id: 'p-1', text: expect.stringContaining('river') },
      { element: 'p', id: 'p-2' },
    ]);
    expect(text.split(/\s+/)[anchors[1]?.location ?? -1], because).toBe('Walking');
  });

  it('first requests the files that the search page preloads, at these addresses', async () => {
    const request = vi.spyOn(globalThis, 'fetch');
    await api.createInstance({ ...options, basePath: place('site') }).search('bridge');
    const requested = request.mock.calls.map(([url]) => String(url));
    request.mockRestore();
    const [meta = ''] = (await filesOf('site')).filter((file) => file.endsWith('.pf_meta'));
    const preloaded = ['pagefind-entry.json?ts=1', meta, 'wasm.en.pagefind'];
    expect(requested, changed('the addresses of its first requests')).toEqual(
      expect.arrayContaining(preloaded.map((file) => place('site') + file)),
    );
  });

  it('searches a merged index with one program', async () => {
    const { '/news/old/': old = '' } = pages;
    await writeIndex('part', { '/news/merged/': old });
    // A merged index needs no program of its own.
    for (const file of await filesOf('part')) {
      if (/\.js$|^wasm\./.test(file)) await rm(path.join(folder, 'part', file));
    }
    const merged = api.createInstance({ ...options, basePath: place('empty') });
    await merged.search(null);
    await merged.mergeIndex(place('part'), { baseUrl: '/sub/', metaCacheTag: '1' });
    const { results } = await merged.search('bridge');
    expect(await urlsOf(results), changed('mergeIndex')).toEqual(['/sub/news/merged/']);
  });
});
