import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { budgets, pageScript, suggestionScripts } from '../support/built/budgets.ts';
import { attribute, readPage, type Element, type Page } from '../support/built/pages.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';

/** Pages of names are of one kind, whatever they name. */
const names = new Set(['organisations', 'places']);

let site: SharedSite;

beforeAll(async () => {
  site = await sharedSite('real');
});

/** Whether something stands in a template, where it waits until it is needed. */
const isKept = ({ parent }: Element): boolean =>
  parent?.type === 'tag' && (parent.name === 'template' || isKept(parent));

/** The scripts that run at once. */
function scripts(page: Page): string[] {
  return page
    .all('script', { src: true })
    .filter((script) => !isKept(script))
    .map((script) => attribute(script, 'src'));
}

/** The files that the browser asks for with a page, apart from its icon. */
function loadedWith(page: Page): string[] {
  const links = page
    .all('link', { href: true })
    .filter((link) => /stylesheet|preload/.test(link.attribs['rel'] ?? '') && !isKept(link));
  return [
    ...links.map((link) => attribute(link, 'href')),
    ...scripts(page),
    ...page.all('img').map((image) => attribute(image, 'src')),
  ].map((address) => address.slice(1));
}

/** Adds the scripts that a script imports, and theirs. */
async function withImports(file: string, found: Set<string>): Promise<void> {
  if (found.has(file)) return;
  found.add(file);
  if (!file.endsWith('.js')) return;
  const code = await site.read(file);
  for (const [, , target = ''] of code.matchAll(/\b(?:import|from)\s*(["'])(\.[^"']+)\1/g)) {
    await withImports(path.posix.join(path.posix.dirname(file), target), found);
  }
}

/** What a first visit to a page costs. */
async function cost(file: string) {
  const page = await readPage(site, file);
  const files = new Set<string>();
  for (const loaded of [file, ...loadedWith(page)]) await withImports(loaded, files);
  const texts = await Promise.all([...files].map((one) => site.read(one)));
  const sizes = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: files.size };
}

describe('a reader on a slow line waits for no more than the budget of', () => {
  it.each(budgets)('$kind: $bytes bytes, $requests requests', async ({ file, bytes, requests }) => {
    const spent = await cost(file);
    expect(spent.bytes).toBeLessThanOrEqual(bytes);
    expect(spent.requests).toBeLessThanOrEqual(requests);
  });
});

/** The files of one script, what it imports included, and their bytes. */
async function weigh(script: RegExp) {
  const files = new Set<string>();
  for (const file of (await site.built()).filter((built) => script.test(built))) {
    await withImports(file, files);
  }
  const codes = await Promise.all([...files].map((file) => site.read(file)));
  const bytes = codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { files: files.size, bytes };
}

it.each([
  { what: 'of the pages', script: /\/reader\.[^/]+\.js$/, most: pageScript, files: 2 },
  { what: 'that suggests', script: /\/suggestions\.[^/]+\.js$/, most: suggestionScripts, files: 3 },
])('the script $what has at most $most bytes', async ({ script, most, files }) => {
  const weight = await weigh(script);
  expect(weight.files).toBe(files);
  expect(weight.bytes).toBeLessThanOrEqual(most);
});

it('every kind of page has a budget', async () => {
  const folder = (file: string) => file.split('/').slice(0, -2).join('/') || 'top';
  const pages = (await site.built()).filter((file) => file.endsWith('.html'));
  const kinds = new Set(pages.map(folder).map((kind) => (names.has(kind) ? 'people' : kind)));
  expect(new Set(budgets.map(({ file }) => folder(file)))).toEqual(kinds);
});
