import { expect, realSites, story, test } from '../support/e2e-test.ts';
import { SearchPage } from './search-page.ts';

/** The files that the search loads one after another, each of which a bad line may lose. */
const losses = [
  { what: 'everything', files: '**/pagefind/**' },
  { what: 'the engine', files: '**/pagefind/*/pagefind.js' },
  { what: 'the program of the engine', files: '**/pagefind/*/*.pagefind' },
  { what: 'the list of what is in the index', files: '**/pagefind/*/*.pf_meta' },
  { what: 'a chunk of the index', files: '**/pagefind/*/index/*' },
  { what: 'the text of the results', files: '**/pagefind/*/fragment/*' },
];

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site });

    for (const { what, files } of losses) {
      test(`the search says that it lost ${what}, and tries again`, async ({ page }) => {
        const search = new SearchPage(page);
        await page.route(files, (route) => route.abort());
        await search.open('Haqqani');
        await expect(search.status).toHaveText(/could not be loaded/);
        await expect(search.headlines).toHaveCount(0);
        const retry = page.getByRole('button', { name: 'Try again' });
        await expect(retry).toBeVisible();
        const main = page.getByRole('main');
        await expect(main.getByRole('link', { name: /names .*A.+Z/i })).toBeVisible();

        await page.unroute(files);
        await retry.click();
        await search.shows('Haqqani');
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
}
