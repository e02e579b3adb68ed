/**
 * What the search says when it loses files, and how it comes back. Each loss is tested in a folder of a host, where the
 * address of a file that is loaded again may be wrong; search-start.spec.ts has one at the root.
 */
import type { Page } from '@playwright/test';
import { expect, story, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

/** The files that the search loads one after another, each of which a bad line may lose. */
const losses: readonly { what: string; files: string; query?: string }[] = [
  { what: 'everything', files: '**/pagefind/**' },
  { what: 'the script that opens the index', files: '**/engine-code.*.js' },
  { what: 'the script that finds stories', files: '**/story-code.*.js' },
  { what: 'the script that finds names', files: '**/named.*.js', query: 'what Haqqani said' },
  { what: 'the engine', files: '**/pagefind/*/pagefind.js' },
  { what: 'the program of the engine', files: '**/pagefind/*/*.pagefind' },
  { what: 'the list of what is in the index', files: '**/pagefind/*/*.pf_meta' },
  { what: 'a chunk of the index', files: '**/pagefind/*/index/*' },
  { what: 'the text of the results', files: '**/pagefind/*/fragment/*' },
];

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  for (const { what, files, query = 'Haqqani' } of losses) {
    test(`the search says that it lost ${what}, and tries again`, async ({ page }) => {
      const search = new SearchPage(page);
      await page.route(files, (route) => route.abort());
      await search.open(query);
      await expect(search.status).toHaveText(/could not be loaded/);
      await expect(search.headlines).toHaveCount(0);
      const retry = page.getByRole('button', { name: 'Try again' });
      await expect(retry).toBeVisible();
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: /names .*A.+Z/i })).toBeVisible();

      await page.unroute(files);
      await retry.click();
      await search.shows(query);
      await expect(search.stories.first()).toHaveText(story.headline);
      await expect(retry).toBeHidden();
    });
  }

  test('the search says that the line went down after it had begun', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('Kayani');
    await search.shows('Kayani');
    await page.route('**/pagefind/**', (route) => route.abort());
    await search.send('Afghanistan');
    await expect(search.status).toHaveText(/could not be loaded/);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await search.shows('Afghanistan');
  });
});

test.describe('when more results cannot be loaded', () => {
  test.use({ site: 'fifty' });

  const lost = '50 results for “quayside”. More results could not be loaded.';
  const fragments = '**/pagefind/*/fragment/*';

  /** Loses the text of further results once so many have been loaded, until the returned function is called. */
  async function loseAfter(page: Page, most: number) {
    const loaded = new Set<string>();
    await page.route(fragments, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (loaded.size < most) loaded.add(pathname);
      await (loaded.has(pathname) ? route.fallback() : route.abort());
    });
    return () => page.unroute(fragments);
  }

  test('the first results stay, and the rest can be tried again', async ({ page }) => {
    const search = new SearchPage(page);
    const letGo = await loseAfter(page, 3);
    await search.open('quayside');
    await expect(search.status).toHaveText(lost);
    await expect(search.headlines).toHaveCount(3);
    const first = await search.headlines.allTextContents();
    await expect(search.more).toBeHidden();
    const retry = page.getByRole('button', { name: 'Try again' });

    await letGo();
    await retry.click();
    await expect(search.headlines).toHaveCount(13);
    expect((await search.headlines.allTextContents()).slice(0, 3)).toEqual(first);
    await expect(search.status).toHaveText('50 results for “quayside”.');
    await expect(search.headlines.nth(3)).toBeFocused();
    await expect(retry).toBeHidden();
    await expect(search.more).toBeVisible();
  });

  test('“Show more” keeps what is shown', async ({ page }) => {
    const search = new SearchPage(page);
    const letGo = await loseAfter(page, 10);
    await search.open('quayside');
    await expect(search.headlines).toHaveCount(10);
    const first = await search.headlines.allTextContents();
    await search.more.click();
    await expect(search.status).toHaveText(lost);
    await expect(search.headlines).toHaveText(first);

    await letGo();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(search.headlines).toHaveCount(20);
    await search.more.click();
    await expect(search.headlines).toHaveCount(30);
    expect(new Set(await search.headlines.allTextContents()).size).toBe(30);
  });

  test('another search begins without the message', async ({ page }) => {
    const search = new SearchPage(page);
    const letGo = await loseAfter(page, 10);
    await search.open('quayside');
    await expect(search.headlines).toHaveCount(10);
    await search.more.click();
    await expect(search.status).toHaveText(lost);
    await letGo();
    await search.send('harbour');
    await search.shows('harbour');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });
});
