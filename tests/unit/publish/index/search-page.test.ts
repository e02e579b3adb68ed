import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchEntry } from '../../../../src/model/search/search-format.ts';
import { searchPlaceholders } from '../../../../src/model/search/search-placeholders.ts';
import { fillSearchPage } from '../../../../src/publish/index/search-page.ts';

const { scripts, preloads, entry: attribute } = searchPlaceholders;
const page = `<head>${scripts}<template>${preloads}</template></head><p data-entry="${attribute}"></p>`;

const own = {
  own: '_astro/panel.js',
  imports: ['_astro/common.js'],
  lexicon: ['_astro/names.js'],
};

const entry: SearchEntry = {
  program: { path: 'program-1/', entry: '{"1":1}', preload: ['p.pf_meta', 'wasm.en.pagefind'] },
  parts: [
    { path: 'part-1/', pages: 2, dated: 1, entry: '{}', preload: ['a.pf_meta'] },
    { path: 'part-2/', pages: 3, dated: 3, entry: '{}', preload: ['b.pf_meta'] },
  ],
};

let folder: string;

async function fill(html: string, filled: SearchEntry | undefined = entry): Promise<string> {
  const file = path.join(folder, 'search/index.html');
  await writeFile(file, html);
  await fillSearchPage(folder, '/sub/', own, filled);
  return readFile(file, 'utf8');
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-page-'));
  await mkdir(path.join(folder, 'search'));
});

afterEach(() => rm(folder, { recursive: true }));

it('the search page loads its script early, and preloads what the newest index part needs', async () => {
  const html = await fill(page);
  const addresses = (text: string) =>
    [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address);
  const [head = '', template = ''] = html.split('<template>');
  expect(addresses(head)).toEqual(['/sub/_astro/panel.js', '/sub/_astro/common.js']);
  expect(addresses(template)).toEqual([
    '/sub/_astro/names.js',
    '/sub/pagefind/part-1/a.pf_meta',
    '/sub/pagefind/program-1/wasm.en.pagefind',
    '/sub/pagefind/program-1/p.pf_meta',
    '/sub/pagefind/program-1/pagefind.js',
  ]);
});

it('the search page has the entry in an attribute, without what only the build needs', async () => {
  const html = await fill(page);
  const [, value = ''] = /data-entry="([^"]*)"/.exec(html) ?? [];
  expect(JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toEqual({
    program: { path: 'program-1/', entry: '{"1":1}' },
    parts: entry.parts.map(({ preload, ...part }) => part),
  });
});

it('without an index the page loads its script and keeps the other placeholders', async () => {
  const file = path.join(folder, 'search/index.html');
  await writeFile(file, page);
  await fillSearchPage(folder, '/sub/', own, undefined);
  const html = await readFile(file, 'utf8');
  expect(html).toContain('src="/sub/_astro/panel.js"');
  expect(html).toContain(preloads);
  expect(html).toContain(`"${attribute}"`);
});

it.each([scripts, preloads, attribute])('a page without %s is refused', async (placeholder) => {
  await expect(fill(page.replace(placeholder, ''))).rejects.toThrow(placeholder);
  await expect(fill(page + placeholder)).rejects.toThrow(placeholder);
});

it('without a list of scripts the page keeps its own script tag alone', async () => {
  const file = path.join(folder, 'search/index.html');
  await writeFile(file, page);
  await fillSearchPage(folder, '/sub/', undefined, entry);
  const html = await readFile(file, 'utf8');
  expect(html).toMatch(/^<head><template>/);
  expect(html).not.toContain('_astro/');
  expect(html).toContain('pagefind.js');
});
