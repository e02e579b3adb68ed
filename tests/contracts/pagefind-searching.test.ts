/** What the search relies on of Pagefind's browser API, and the shape of results. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { PagefindInstance, PagefindResult } from '../../src/search/engine/pagefind-api.ts';
import { changed, openIndexes, pages, urlsOf } from './pagefind-indexes.ts';

const indexes = await openIndexes();

afterAll(indexes.close);

const instance = indexes.open('site');

const urls = async (...search: Parameters<PagefindInstance['search']>) =>
  urlsOf((await instance.search(...search)).results);

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
    await indexes.open('site').search('bridge');
    const requested = request.mock.calls.map(([url]) => String(url));
    request.mockRestore();
    const [meta = ''] = (await indexes.filesOf('site')).filter((file) => file.endsWith('.pf_meta'));
    const preloaded = ['pagefind-entry.json?ts=1', meta, 'wasm.en.pagefind'];
    expect(requested, changed('the addresses of its first requests')).toEqual(
      expect.arrayContaining(preloaded.map((file) => indexes.addressOf('site') + file)),
    );
  });

  it('preloads what a search for the same words requests', async () => {
    const chunks = async (work: (words: string) => Promise<unknown>) => {
      const request = vi.spyOn(globalThis, 'fetch');
      await work('bridge river');
      const requested = request.mock.calls.map(([url]) => String(url));
      request.mockRestore();
      return requested.filter((url) => url.endsWith('.pf_index')).sort();
    };
    const preloading = indexes.open('site');
    const preloaded = await chunks((words) => preloading.preload(words));
    const searching = indexes.open('site');
    expect(preloaded, changed('preload')).toEqual(await chunks((words) => searching.search(words)));
    expect(preloaded.length, changed('preload')).toBeGreaterThan(0);
    expect(await chunks((words) => preloading.search(words)), changed('preload')).toEqual([]);
  });

  it('searches a merged index with one program', async () => {
    const { '/news/old/': old = '' } = pages;
    await indexes.writeIndex('part', { '/news/merged/': old });
    // A merged index needs no program of its own.
    for (const file of await indexes.filesOf('part')) {
      if (/\.js$|^wasm\./.test(file)) await rm(path.join(indexes.folder, 'part', file));
    }
    await indexes.writeEmptyIndex('empty');
    const merged = indexes.open('empty');
    await merged.search(null);
    await merged.mergeIndex(indexes.addressOf('part'), { baseUrl: '/sub/', metaCacheTag: '1' });
    const { results } = await merged.search('bridge');
    expect(await urlsOf(results), changed('mergeIndex')).toEqual(['/sub/news/merged/']);
  });
});
