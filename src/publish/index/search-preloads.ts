/** The page for the search is told what its search will load, so that files do not wait for one another. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { searchFolder, type SearchEntry } from '../../model/search-format.ts';

const scriptAddress = /<script\b[^>]*\bsrc="([^"]+)"/g;
const importedFile = /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;
/** What a search always imports; other `import()` may never be. */
const searchImport = /\bimport\(["'`]\.\/((?:compact-lexicon|engine)\.[\w.-]+\.js)["'`]\)/g;

/** Files in one folder. */
interface Scripts {
  /** The scripts that were asked about, and all that they import at once, and that those import. */
  files: readonly string[];
  /** What these import for a search. */
  later: readonly string[];
}

async function scriptsFrom(folder: string, asked: readonly string[]): Promise<Scripts> {
  const found = new Set(asked);
  const later = new Set<string>();
  for (const script of found) {
    const text = await readFile(path.join(folder, script), 'utf8');
    for (const [, file = ''] of text.matchAll(importedFile)) found.add(file);
    for (const [, file = ''] of text.matchAll(searchImport)) later.add(file);
  }
  return { files: [...found], later: [...later].sort() };
}

/**
 * Where the address has a query, what its search loads is asked for while the page is read. It stands in a template until
 * then: who only opens the page loads none of it. The first file is what the card of a name waits for; the others come
 * after the style sheets.
 */
const askEarly =
  "{let e=document.head,t=e.querySelector('template'),n=t.content;if(/[?&]q=[^&]/.test(location.search))e.append(n.firstChild),setTimeout(()=>e.append(n));t.remove()}";

const askEarlyHash = createHash('sha256').update(askEarly).digest('base64');

/** The `link` by which a file is asked for (HTML 4.6.8). */
const module = (address: string) => `<link rel="modulepreload" href="${address}">`;
const file = (address: string, more = '') =>
  `<link rel="preload" as="fetch" crossorigin${more} href="${address}">`;

/**
 * Writes into the built page for the search which scripts its own will import and of which files the index is made
 * (`data-parts`, `data-program`), which is not known before the pages have been indexed.
 *
 * @param folder the build
 * @param base the base path, with slashes at both ends
 */
export async function writeSearchPreloads(
  folder: string,
  base: string,
  index: SearchEntry,
): Promise<void> {
  const page = path.join(folder, 'search', 'index.html');
  const html = await readFile(page, 'utf8');
  const own = html.replace(/<template>.*?<\/template>/gs, '');
  const addresses = [...own.matchAll(scriptAddress)].map(([, address = '']) => address);
  const [place = base] = addresses.map((address) => address.replace(/[^/]*$/, ''));
  const names = addresses.map((address) => address.slice(place.length));
  const { files, later } = await scriptsFrom(path.join(folder, place.slice(base.length)), names);
  const modules = files.map((name) => module(`${place}${name}`));
  const bundle = `${base}${searchFolder}/`;
  const early = [
    ...later.map((name) => module(`${place}${name}`)),
    ...index.parts.map((part) => file(`${bundle}index/${part}/part.pf_meta`)),
    // It is by far the largest, and the last that is needed.
    file(`${bundle}${index.program}`, ' fetchpriority="low"'),
  ].join('');
  const stamp = ` data-parts="${index.parts.join(' ')}" data-program="${index.program}"`;
  await writeFile(
    page,
    html
      .replace("script-src 'self'", (policy) => `${policy} 'sha256-${askEarlyHash}'`)
      // A script that follows a style sheet waits for it.
      .replace(
        '<link rel="stylesheet"',
        (style) =>
          `${modules.join('')}<template>${early}</template><script>${askEarly}</script>${style}`,
      )
      .replace(/<script (?=type="module" src="[^"]*search-panel)/, '<script async ')
      .replace(' id="site.search-panel"', (id) => `${id}${stamp}`),
  );
}
