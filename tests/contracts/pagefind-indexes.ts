/** Indexes that Pagefind makes and searches for the contracts of its APIs. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { expect } from 'vitest';
import type { PagefindModule, PagefindResult } from '../../src/search/engine/pagefind-api.ts';
import { serveFolder } from '../support/sites/static-server.ts';

/** The message of a contract that is broken. */
export const changed = (what: string) =>
  `Pagefind changed ${what}: see src/publish/index/README.md`;

export const page = (title: string, text: string, marks: string) =>
  `<!DOCTYPE html><html lang="de"><head><title>Paper</title></head><body><nav>Masthead</nav><main data-pagefind-body ${marks}>` +
  `<h1 data-pagefind-meta="title">${title}</h1><p data-pagefind-ignore><span data-pagefind-meta="aliases">Zebulon</span> unseen</p>` +
  `${text}</main></body></html>`;

export const pages: Record<string, string> = {
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

/** The addresses of results. */
export const urlsOf = async (results: readonly PagefindResult[]) =>
  Promise.all(results.map(async (result) => (await result.data()).url));

/** Serves a folder of indexes, with one of `pages` in `site/`. */
export async function openIndexes() {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-pagefind-'));
  const host = await serveFolder(folder);

  async function writeIndex(name: string, own: Record<string, string>, maxFragments?: number) {
    const config = { forceLanguage: 'en', ...(maxFragments && { maxFragments }) };
    const { index, errors } = await pagefind.createIndex(config);
    expect(errors, changed('createIndex')).toEqual([]);
    const added = Object.entries(own).map(([url, content]) => index?.addHTMLFile({ url, content }));
    const responses = await Promise.all(added);
    const written = await index?.writeFiles({ outputPath: path.join(folder, name) });
    await pagefind.close();
    return { responses, written };
  }

  /** Writes an index with one word that no search finds. @returns what Pagefind answers */
  async function writeEmptyIndex(name: string) {
    const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
    const record = { url: '/', language: 'en', content: '\u{12000}' };
    const added = await index?.addCustomRecord(record);
    await index?.writeFiles({ outputPath: path.join(folder, name) });
    await pagefind.close();
    return added;
  }

  await writeIndex('site', pages);
  const script = pathToFileURL(path.join(folder, 'site/pagefind.js')).href;
  const api = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const addressOf = (name: string) => `${host.address}${name}/`;
  const options = { baseUrl: '/sub/', metaCacheTag: '1', noWorker: true };
  return {
    folder,
    addressOf,
    writeIndex,
    writeEmptyIndex,
    /** The paths of an index's files, with forward slashes. */
    filesOf: async (name: string) =>
      (await readdir(path.join(folder, name), { recursive: true })).map((file) =>
        file.replaceAll('\\', '/'),
      ),
    /** The browser API on an index. */
    open: (name: string) => api.createInstance({ ...options, basePath: addressOf(name) }),
    async close() {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
