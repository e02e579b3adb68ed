/** What the search has of what is printed around stories. */
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/model/search/search-format.ts';
import { openIndex, type IndexSearch } from '../../support/searching/index-search.ts';
import { sharedSite } from '../../support/sites/run-folder.ts';
import { serveFolder } from '../../support/sites/static-server.ts';

let index: IndexSearch;

beforeAll(async () => {
  const site = await sharedSite('furnished');
  const dist = path.join(site.root, 'dist');
  const host = await serveFolder(dist);
  const entry = JSON.parse(await site.read('pagefind/entry.json')) as SearchEntry;
  index = await openIndex(dist, host.address, entry);
  return () => host.close();
});

it.each([
  ['a guest in the byline', 'Okafor'],
  ['a guest who helped', 'Berg'],
  ['a point in short', 'keepers held'],
  ['a kicker', 'source'],
])('finds a story by %s', async (_what, words) => {
  expect(await index.urls(words)).toContain('/news/river-2/');
});

it('tells what kind of story it has found, and has no words of what stories lead to', async () => {
  const found = await index.pages('opinion');
  expect(found.map(({ url }) => url)).toEqual(['/news/a-opinion/']);
  expect(found[0]?.meta).toMatchObject({ label: 'Opinion', section: 'World' });
  const part = await index.pages('"part 3"');
  expect(part.map(({ url }) => url)).not.toContain('/news/river-2/');
});

it('shows what stories say, without the headings around it', async () => {
  const [story] = (await index.pages('Okafor')).filter(({ url }) => url === '/news/river-2/');
  expect(story?.meta['byline']).toBe('Mara Lind, Lina Okafor');
  expect(story?.meta['reporting']).toBe('The Desk, Tom Berg');
  expect(story?.raw_content).not.toMatch(/In short|Contents|Corrected on/);
});
