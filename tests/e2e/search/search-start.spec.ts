/** How a search begins, goes on and comes back after a failure. */
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

/** A lexicon shard. */
const shard = /\/lexicon\/.*\.txt$/;

test('a line break in the address is a space', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('search/?q=siraj%0A%20haqqani');
  await expect(search.status).toHaveText(/^[1-9]\d* results? for “siraj haqqani”/);
  await expect(search.field).toHaveValue('siraj haqqani');
  await expect(search.cards).toHaveText('Siraj Haqqani');
});

test('names are asked for before the rules have come, then the index, and last the code for stories', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  let areRulesThere = false;
  await page.route(/\/compact-lexicon\./, async (route) => {
    await expect.poll(() => asked.some((url) => shard.test(url))).toBe(true);
    areRulesThere = true;
    await route.continue();
  });
  const search = new SearchPage(page);
  await search.open('Haqqani');
  await search.shows('Haqqani');
  expect(areRulesThere).toBe(true);
  const order = [shard, /part-.*\.pf_meta$/, /wasm\..*\.pagefind$/, /\/pagefind\.js$/].map((file) =>
    asked.findIndex((url) => file.test(url)),
  );
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(order[0]).toBeGreaterThan(0);
  const stories = asked.findIndex((url) => /\/story-code\./.test(url));
  expect(stories).toBeGreaterThan(order.at(-1) ?? 0);
  // What the page has preloaded is what the rules use.
  const shards = asked.filter((url) => shard.test(url));
  expect(shards).toEqual([...new Set(shards)]);
});

test('the words of a small index are requested before its program has come', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(/\/pagefind\.js$/, async (route) => {
    await expect.poll(() => asked.filter((url) => url.endsWith('.pf_index'))).not.toEqual([]);
    await route.continue();
  });
  const search = new SearchPage(page);
  await search.open('Haqqani');
  await search.shows('Haqqani');
  // What the page has preloaded is what the search uses.
  const chunks = asked.filter((url) => /part-.*\.pf_index$/.test(url));
  expect(chunks).toEqual([...new Set(chunks)]);
});

test.describe('an index that is not small', () => {
  test.use({ site: 'sample' });

  test('the index is asked for the words of a query before the code for stories has come', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    let isIndexAsked = false;
    await page.route(/\/pagefind\.js$/, async (route) => {
      // What is requested beside it has been requested by then.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(asked.filter((url) => url.includes('story-code'))).toEqual([]);
      await route.continue();
    });
    await page.route(/\/story-code\./, async (route) => {
      await expect.poll(() => asked.some((url) => url.endsWith('.pf_index'))).toBe(true);
      isIndexAsked = true;
      await route.continue();
    });
    const search = new SearchPage(page);
    await search.open('Harriet Osei');
    await search.shows('Harriet Osei');
    expect(isIndexAsked).toBe(true);
  });

  test('index chunks that are lost before the search asks for them are requested again', async ({
    page,
  }) => {
    let lost = 0;
    await page.route('**/pagefind/*/index/*', async (route) => {
      if (lost === 2) return route.continue();
      lost += 1;
      await route.abort();
    });
    await page.route(/\/story-code\./, async (route) => {
      // Each file is tried twice.
      await expect.poll(() => lost).toBe(2);
      await route.continue();
    });
    const search = new SearchPage(page);
    await search.open('Harriet Osei');
    await search.shows('Harriet Osei');
    await expect(search.stories.first()).toBeVisible();
  });
});

test('after a failure the focus goes on to what the next try says', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await search.open('Haqqani');
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.focus();
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText(/could not be loaded/);
  await expect(retry).toBeFocused();
  await page.unroute('**/pagefind/**');
  await page.keyboard.press('Enter');
  await search.shows('Haqqani');
  await expect(search.status).toBeFocused();
});

test('a page that lost its script says so, with a way on', async ({ page }) => {
  await page.route('**/search-panel.*.js', (route) => route.abort());
  await page.goto('search/?q=Haqqani');
  const lost = page.getByText('The search could not start');
  await expect(lost).toBeHidden();
  // The wait for the script is an animation.
  await page.evaluate(() => document.getAnimations().forEach((wait) => wait.finish()));
  await expect(lost).toBeVisible();
  await lost.getByRole('link', { name: 'names A–Z' }).click();
  await expect(page).toHaveURL('names/');
  await page.unroute('**/search-panel.*.js');
  await page.goto('search/?q=Haqqani');
  await new SearchPage(page).shows('Haqqani');
  await expect(lost).toHaveCount(0);
});

test.describe('with fifty stories', () => {
  test.use({ site: 'fifty' });

  test('what typing has shown stays after Enter', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await search.field.pressSequentially('quaysi');
    await search.shows('quaysi');
    const shown = await search.headlines.allTextContents();
    await page.keyboard.press('Enter');
    await expect(page.locator('.search-results')).not.toHaveAttribute('aria-busy');
    await expect(search.status).toHaveText('50 results for “quaysi”.');
    await expect(search.headlines).toHaveText(shown);
    await expect(search.notices).toBeEmpty();
  });
});
