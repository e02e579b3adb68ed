/** The page for the search is told what its search will load, so that files do not wait for one another. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchEntry } from '../model/search-format.ts';

const scriptAddress = /<script\b[^>]*\bsrc="([^"]+)"/g;
/** What a script imports at once, and what the first script of the page always imports; other `import()` may never be. */
const importedFile =
  /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']|\bimport\(["'`]\.\/(search-page\.[\w.-]+\.js)["'`]\)/g;

/** The other files that these scripts import, and those that those import; all stand in one folder. */
async function importsOf(folder: string, scripts: readonly string[]): Promise<string[]> {
  const found = new Set(scripts);
  for (let wanted = scripts; wanted.length > 0;) {
    const next = new Set<string>();
    for (const script of wanted) {
      const text = await readFile(path.join(folder, script), 'utf8');
      for (const [, first, file = first ?? ''] of text.matchAll(importedFile)) {
        if (!found.has(file)) next.add(file);
      }
    }
    for (const file of next) found.add(file);
    wanted = [...next];
  }
  return [...found].slice(scripts.length).sort();
}

/**
 * Writes into the built page for the search which scripts its own will import (as `modulepreload`, HTML 4.6.8.12)
 * and of which files the index is made (`data-parts`, `data-program`), which is not known before the pages have been indexed.
 *
 * @param folder the build
 * @param base the base path, with slashes at both ends
 */
export async function writeSearchPreloads(
  folder: string,
  base: string,
  index: SearchEntry,
): Promise<void> {
  const file = path.join(folder, 'search', 'index.html');
  const html = await readFile(file, 'utf8');
  const scripts = [...html.matchAll(scriptAddress)].map(([, address = '']) => address);
  const [place = base] = scripts.map((address) => address.replace(/[^/]*$/, ''));
  const names = scripts.map((address) => address.slice(place.length));
  const imports = await importsOf(path.join(folder, place.slice(base.length)), names);
  const links = imports.map((name) => `<link rel="modulepreload" href="${place}${name}">`);
  const stamp = ` data-parts="${index.parts.join(' ')}" data-program="${index.program}"`;
  await writeFile(
    file,
    html
      .replace('</head>', () => `${links.join('')}</head>`)
      // Otherwise the script with which the search begins would wait for the style sheet.
      .replace(/<script (?=type="module" src="[^"]*search-panel)/, '<script async ')
      .replace(' id="site.search-panel"', (id) => `${id}${stamp}`),
  );
}
