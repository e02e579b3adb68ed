/** Completes the search page with what is known only once the pages have been indexed. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { escapeUTF8 } from 'entities';
import {
  publishedEntry,
  searchFolder,
  type SearchEntry,
} from '../../model/search/search-format.ts';
import { searchPlaceholders } from '../../model/search/search-placeholders.ts';
import type { SearchScripts } from './search-scripts.ts';

/** The page, from the root of the site. */
const pageFile = path.join('search', 'index.html');

const low = ' fetchpriority="low"';

const moduleLink = (address: string) => `<link rel="modulepreload" href="${address}">`;

/** Pagefind fetches its files itself (HTML 4.6.8.17: only `crossorigin` makes the preload the same request). */
const fetchLink = (address: string, priority = '') =>
  `<link rel="preload" as="fetch" crossorigin${priority} href="${address}">`;

const none: SearchScripts = { own: '', imports: [], lexicon: [] };

function scriptTags({ own, imports }: SearchScripts, base: string): string {
  // Astro's own tag further down loads the script as well.
  if (!own) return '';
  const links = imports.map((file) => moduleLink(base + file));
  return `<script async type="module" src="${base}${own}"></script>${links.join('')}`;
}

/**
 * Links to what every search loads first. What looks names up comes first. Next come the files that only wait for the line: they
 * fill it while the page asks for the names. The script of Pagefind comes last, as the names would share the line with it. The
 * page's script imports further code itself.
 */
function preloadLinks(
  { program, parts: [newest] }: SearchEntry,
  { lexicon }: SearchScripts,
  base: string,
): string {
  const within = `${base}${searchFolder}/`;
  // WebAssembly is by far the largest: what is asked for after it should overtake it.
  const priorityOf = (file: string) => (file.startsWith('wasm.') ? low : '');
  const ofProgram = (program.preload ?? []).map((file) =>
    fetchLink(`${within}${program.path}${file}`, priorityOf(file)),
  );
  return [
    ...lexicon.map((file) => moduleLink(base + file)),
    ...(newest?.preload ?? []).map((file) => fetchLink(`${within}${newest?.path}${file}`)),
    ...ofProgram.reverse(),
    moduleLink(`${within}${program.path}pagefind.js`),
  ].join('');
}

/** @throws Error if the page does not have the placeholder, once */
function fill(html: string, placeholder: string, value: string): string {
  const [before = '', after, ...more] = html.split(placeholder);
  if (after === undefined || more.length > 0) {
    throw new Error(`${pageFile} should have “${placeholder}” once`);
  }
  return before + value + after;
}

/**
 * Fills the placeholders of the search page.
 *
 * @param folder the site that is being built
 * @param base the base path, with slashes at both ends
 * @param scripts what the page loads, from `takeSearchScripts`
 * @param entry undefined in a build without an index: the page then looks for one when it searches
 * @throws Error if the page lacks a placeholder
 */
export async function fillSearchPage(
  folder: string,
  base: string,
  scripts: SearchScripts | undefined,
  entry: SearchEntry | undefined,
): Promise<void> {
  const file = path.join(folder, pageFile);
  let html = await readFile(file, 'utf8');
  html = fill(html, searchPlaceholders.scripts, scriptTags(scripts ?? none, base));
  if (entry) {
    html = fill(html, searchPlaceholders.preloads, preloadLinks(entry, scripts ?? none, base));
    html = fill(html, searchPlaceholders.entry, escapeUTF8(publishedEntry(entry)));
  }
  await writeFile(file, html);
}
