import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

const page = 'stock-search/';

/** The folder of Pagefind's own files. */
const bundle = 'stock-pagefind';

/** As Pagefind says to put its interface on a page (pagefind.app/docs/ui), and the search begun at once. */
const head = `<link href="/${bundle}/pagefind-ui.css" rel="stylesheet"><script src="/${bundle}/pagefind-ui.js"></script>`;
const main = `<h1 class="unseen">Search</h1><div id="search"></div><script>
const ui = new PagefindUI({ element: '#search', showSubResults: true });
ui.triggerSearch(new URLSearchParams(location.search).get('q'));
</script>`;

/** Puts a piece in the place of another. @throws if it is not there */
function replaced(html: string, piece: RegExp, replacement: string): string {
  if (!piece.test(html)) throw new Error(`the page for the search does not have ${piece}`);
  return html.replace(piece, () => replacement);
}

/** Has Pagefind index the site as it does by itself, with all that its interface needs. */
async function writeStockIndex(dist: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: dist });
    const written = await index.writeFiles({ outputPath: path.join(dist, bundle) });
    const all = [...added.errors, ...written.errors];
    if (all.length > 0) throw new Error(all.join('; '));
  } finally {
    await pagefind.close();
  }
}

/**
 * Adds to a built site a second page for the search: the same page, with Pagefind's own interface in the place of ours
 * and with nothing of ours left that it would have to wait for. The pages in its index are the same.
 *
 * @param dist the built site, at the root of its host
 * @returns the path of the page
 */
export async function addStockSearch(dist: string): Promise<string> {
  await writeStockIndex(dist);
  const own = await readFile(path.join(dist, 'search/index.html'), 'utf8');
  const bare = own
    .replace(/<link\b[^>]*\brel="(?:module)?preload"[^>]*>/g, '')
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '');
  let html = replaced(bare, /<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  html = replaced(html, /(?=<\/head>)/, head);
  html = replaced(html, /(?<=<main\b[^>]*>).*(?=<\/main>)/s, main);
  await mkdir(path.join(dist, page), { recursive: true });
  await writeFile(path.join(dist, page, 'index.html'), html);
  return page;
}
