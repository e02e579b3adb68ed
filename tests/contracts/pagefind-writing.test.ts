/** What the build relies on of Pagefind's Node API. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { chunkSizeVariable } from '../../src/publish/index/pagefind-index.ts';
import { changed, openIndexes, pages, urlsOf } from './pagefind-indexes.ts';

const indexes = await openIndexes();

afterAll(indexes.close);

describe('the Node API', () => {
  it('adds pages, and says which', async () => {
    const { responses, written } = await indexes.writeIndex('named', pages);
    expect(
      responses.map((response) => response?.file.url),
      changed('what addHTMLFile answers'),
    ).toEqual(Object.keys(pages));
    expect(responses.flatMap((response) => response?.errors)).toEqual([]);
    expect(written?.errors, changed('what writeFiles answers')).toEqual([]);
  });

  it('writes the files that we publish or leave out, under their names', async () => {
    const files = await indexes.filesOf('site');
    expect(files, changed('its browser files')).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind']),
    );
    const meta = files.filter((file) => /^[^/]+\.pf_meta$/.test(file));
    expect(meta, changed('the file with the list of pages')).toHaveLength(1);
  });

  it('writes the same bytes for the same pages', async () => {
    await indexes.writeIndex('again', pages);
    const files = (await indexes.filesOf('site')).sort();
    expect((await indexes.filesOf('again')).sort(), changed('the names of its files')).toEqual(
      files,
    );
    for (const file of files) {
      if (!(await stat(path.join(indexes.folder, 'site', file))).isFile()) continue;
      const [one, other] = await Promise.all(
        ['site', 'again'].map((name) => readFile(path.join(indexes.folder, name, file), 'base64')),
      );
      expect(one === other, changed(`the bytes of ${file}, which were always the same`)).toBe(true);
    }
  });

  it('bundles fragments, or takes no notice of being asked to', async () => {
    await indexes.writeIndex('bundled', pages, 1);
    const count = async (name: string) =>
      (await indexes.filesOf(name)).filter((file) => file.endsWith('.pf_fragment')).length;
    expect(await count('site'), changed('the files of fragments')).toBe(3);
    expect([1, 3], changed('maxFragments')).toContain(await count('bundled'));
    const bundled = indexes.open('bundled');
    const { results } = await bundled.search('bridge');
    expect((await urlsOf(results)).sort()).toEqual(['/sub/news/new/', '/sub/news/old/']);
  });

  it('makes chunks of words of the size that we ask for', async () => {
    // Version 1.5.2 and 1.6.0 read this variable, but do not document it. If a later one ignores it, searches find the
    // same and load chunks of some 28 KB.
    vi.stubEnv(chunkSizeVariable, '5');
    await indexes.writeIndex('chunks', pages);
    vi.unstubAllEnvs();
    const chunks = async (name: string) =>
      (await indexes.filesOf(name)).filter((file) => file.endsWith('.pf_index')).length;
    expect(await chunks('site')).toBe(1);
    expect(await chunks('chunks'), changed(chunkSizeVariable)).toBeGreaterThan(2);
    const small = indexes.open('chunks');
    expect((await small.search('river')).results).toHaveLength(1);
  });

  it('can index one record that no search finds', async () => {
    const added = await indexes.writeEmptyIndex('empty');
    expect(added?.errors, changed('addCustomRecord')).toEqual([]);
    const empty = indexes.open('empty');
    expect((await empty.search('bridge')).results, changed('searches')).toEqual([]);
    expect((await empty.search(null)).results, changed('search(null)')).toHaveLength(1);
  });
});
