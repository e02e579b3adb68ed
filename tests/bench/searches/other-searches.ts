/** Pages for the search besides ours: the same page, with another's interface in the place of ours. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runPagefind, stockIndex } from '../peers/pagefind.ts';

/** Puts a piece in the place of another. @throws if it is not there */
function replaced(html: string, piece: RegExp, replacement: string): string {
  if (!piece.test(html)) throw new Error(`the page for the search does not have ${piece}`);
  return html.replace(piece, () => replacement);
}

/**
 * Adds a second page for the search to a built site, with nothing of ours left that it would have to wait for.
 *
 * @param page its path, with a slash at the end
 * @param parts what goes into its head and its main part
 */
export async function addSearchPage(
  dist: string,
  page: string,
  { head, main }: { head: string; main: string },
): Promise<void> {
  const own = await readFile(path.join(dist, 'search/index.html'), 'utf8');
  const bare = own
    .replace(/<link\b[^>]*\brel="(?:module)?preload"[^>]*>/g, '')
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '');
  let html = replaced(bare, /<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  html = replaced(html, /(?=<\/head>)/, head);
  html = replaced(html, /(?<=<main\b[^>]*>).*(?=<\/main>)/s, main);
  await mkdir(path.join(dist, page), { recursive: true });
  await writeFile(path.join(dist, page, 'index.html'), html);
}

/** As Pagefind says to put its interface on a page (pagefind.app/docs/ui), and the search begun at once. */
const stockInterface = {
  head: `<link href="/${stockIndex}/pagefind-ui.css" rel="stylesheet"><script src="/${stockIndex}/pagefind-ui.js"></script>`,
  main: `<h1 class="unseen">Search</h1><div id="search"></div><script>
const ui = new PagefindUI({ element: '#search', showSubResults: true });
ui.triggerSearch(new URLSearchParams(location.search).get('q'));
</script>`,
};

/**
 * Adds a page with Pagefind's own interface, and the index that Pagefind makes of the same pages by itself.
 *
 * @param root the folder that has the site in `dist`, built for the root of its host
 * @returns the path of the page
 */
export async function addStockSearch(root: string): Promise<string> {
  const page = 'stock-search/';
  const dist = path.join(root, 'dist');
  await runPagefind(root);
  await cp(path.join(root, stockIndex), path.join(dist, stockIndex), { recursive: true });
  await addSearchPage(dist, page, stockInterface);
  return page;
}
