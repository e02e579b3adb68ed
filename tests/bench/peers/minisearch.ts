/** MiniSearch as usual: a page loads the index of all texts as one JSON file. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addSearchPage } from '../searches/other-searches.ts';
import type { SamplePublication } from '../publication/sample-publication.ts';
import { installPeer } from './install.ts';
import { readPost } from './peer-site.ts';

/** The part of MiniSearch's interface that is used here. */
interface MiniSearch {
  add(story: { id: number; title: string; text: string }): void;
  toJSON(): unknown;
}
type MiniSearchClass = new (options: object) => MiniSearch;

const folder = 'minisearch';
const options = { fields: ['title', 'text'], storeFields: ['title'] };

const page = {
  head: `<script src="/${folder}/engine.js"></script>`,
  main: `<h1 class="unseen">Search</h1><ol id="results"></ol><script type="module">
const answer = await fetch('/${folder}/stories.json');
const index = MiniSearch.loadJSON(await answer.text(), ${JSON.stringify(options)});
const results = index.search(new URLSearchParams(location.search).get('q')).slice(0, 5);
for (const { id, title } of results) {
  const link = Object.assign(document.createElement('a'), { href: \`/news/story-\${id}/\`, textContent: title });
  link.className = 'minisearch-result';
  const item = document.createElement('li');
  item.append(link);
  document.querySelector('#results').append(item);
}
</script>`,
};

/** The selectors of what the bench waits for. */
export const minisearchParts = { result: '.minisearch-result' };

/** The path of the index, from the root of the host. */
export const minisearchIndex = `${folder}/stories.json`;

/**
 * Adds a search page with MiniSearch, and its index.
 *
 * @param dist the built site, for the root of its host
 * @returns the path of the page
 */
export async function addMiniSearch(
  dist: string,
  publication: SamplePublication,
  articles: number,
): Promise<string> {
  const packages = await installPeer('minisearch');
  const built = path.join(packages, 'node_modules/minisearch/dist');
  const module = (await import(pathToFileURL(path.join(built, 'es/index.js')).href)) as {
    default: MiniSearchClass;
  };
  const index = new module.default(options);
  for (let id = 0; id < articles; id += 1) {
    const { title, body } = readPost(publication.article(id));
    index.add({ id, title, text: body });
  }
  await mkdir(path.join(dist, folder), { recursive: true });
  await copyFile(path.join(built, 'umd/index.js'), path.join(dist, folder, 'engine.js'));
  await writeFile(path.join(dist, minisearchIndex), JSON.stringify(index));
  await addSearchPage(dist, 'minisearch-search/', page);
  return 'minisearch-search/';
}
