/**
 * What the browser asks for. That a search keeps to its place is tested at the root of a host and in a folder of one; that it
 * loads nothing twice in the folder, where an address may be written in more ways.
 */
import type { Request } from '@playwright/test';
import { open, pageKinds } from '../support/browser/page-kinds.ts';
import { expect, listenForErrors, realSites, test } from '../support/browser/test.ts';
import { SearchPage } from './search/search-page.ts';

for (const kind of pageKinds) {
  test.describe(kind.name, () => {
    test.use({ site: kind.site, visit: 'first' });

    test('is light, keeps to its host and prints no error', async ({ page, baseURL }) => {
      const requests: Request[] = [];
      page.on('request', (request) => requests.push(request));
      const errors = listenForErrors(page);
      await open(page, kind);
      // A story's pictures come on top; so does what a search that the reader has asked for loads. Browsers ask for the
      // icon after the page, or not at all.
      const icon = new URL('favicon.svg', baseURL).href;
      const furniture = () =>
        requests
          .filter((request) => request.resourceType() !== 'image')
          .map((request) => request.url())
          .filter(
            (url) =>
              url !== icon &&
              !/\/(pagefind|lexicon)\/|\/(compact-lexicon|engine-code|story-code|hits|named|lost-words)\./.test(
                url,
              ),
          );
      // An article is the page and one style sheet; other pages have one more, and the search three scripts.
      const isStory = /^news\/./.test(kind.path) && !kind.name.includes('withdrawn');
      const of = isStory ? 2 : 3;
      const most = kind.name.startsWith('search') ? 6 : of;
      await expect.poll(furniture).toHaveLength(most);
      await page.waitForLoadState('networkidle');
      expect(furniture()).toHaveLength(most);

      const addresses = requests.map((request) => request.url());
      expect(addresses.filter((address) => !address.startsWith(String(baseURL)))).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
}

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site, visit: 'first' });

    test('a search keeps to its host and folder and prints no error', async ({ page, baseURL }) => {
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      const errors = listenForErrors(page);
      const search = new SearchPage(page);
      await search.open();
      await search.field.pressSequentially('Haqqani');
      await search.shows('Haqqani');
      expect(addresses.some((address) => address.includes('/pagefind/'))).toBe(true);
      expect(addresses.filter((address) => !address.startsWith(String(baseURL)))).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
}

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase', visit: 'first' });

  test('a search loads nothing twice, and the page for it none of that before', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/(pagefind|lexicon)\/|compact-lexicon|engine/.test(request.url())) {
        asked.push(request.url());
      }
    });
    const search = new SearchPage(page);
    await search.open();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await search.open('Haqqani');
    await search.shows('Haqqani');
    expect(asked.some((address) => address.endsWith('.pagefind'))).toBe(true);
    expect(asked).toEqual([...new Set(asked)]);
  });
});
