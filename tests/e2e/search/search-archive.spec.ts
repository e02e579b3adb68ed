/** A search in several index parts, the newest of which is searched first. */
import type { Page } from '@playwright/test';
import { surroundings } from '../../support/browser/set-up.ts';
import { expect, test } from '../../support/browser/test.ts';
import { cutIndex, type CutIndex } from './cut-index.ts';
import { SearchPage } from './search-page.ts';

test.use({ site: 'fifty' });
test.describe.configure({ mode: 'default' });

let index: CutIndex;

test.beforeAll(async () => {
  index = await cutIndex(surroundings().sites.fifty);
});

test.afterAll(() => index.remove());

/** What the page loads of the older parts waits until it is let go, or is lost. @param from the first of them */
async function holdOlder(page: Page, from = 1) {
  let isLost = false;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  for (const { path } of index.entry.parts.slice(from)) {
    await page.route(`**/pagefind/${path}**`, async (route) => {
      await held;
      await (isLost ? route.abort() : route.fallback());
    });
  }
  return {
    letGo,
    lose(isGone: boolean) {
      isLost = isGone;
      letGo();
    },
  };
}

test('the index has several parts', () => {
  expect(index.entry.parts.length).toBeGreaterThan(2);
});

test('the newest stories are shown at once, and the older ones come below', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  const older = await holdOlder(page);
  await search.open('quayside');
  await expect(search.status).toHaveText(
    /^\d+ results so far for “quayside”, searching older stories…$/,
  );
  await expect(search.headlines).toHaveCount(10);
  await expect(search.more).toBeHidden();
  const first = await search.headlines.allTextContents();
  const places = () =>
    search.headlines.evaluateAll((all) =>
      all.slice(0, 10).map((one) => one.getBoundingClientRect().top),
    );
  const before = await places();

  older.letGo();
  await expect(search.status).toHaveText('50 results for “quayside”.');
  expect(await places()).toEqual(before);
  for (const count of [20, 30, 40, 50]) {
    await search.more.click();
    await expect(search.headlines).toHaveCount(count);
  }
  const all = await search.headlines.allTextContents();
  expect(all.slice(0, 10)).toEqual(first);
  expect(new Set(all).size).toBe(50);
  await expect(search.more).toBeHidden();
});

test('a name that only older stories have is shown from the next part, and the oldest come below', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  const oldest = await holdOlder(page, index.entry.parts.length - 1);
  await search.open('North Quay', '&year=2020&month=2020-03');
  await expect(search.status).toHaveText(
    /^\d+ results? so far for “North Quay” in this choice, searching older stories…$/,
  );
  const first = await search.headlines.allTextContents();
  oldest.letGo();
  await expect(search.status).toHaveText('17 results for “North Quay” in this choice.');
  expect((await search.headlines.allTextContents()).slice(0, first.length)).toEqual(first);
});

test('the newest first: all stories by date, then what has none', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  await search.open('harbour', '&sort=newest');
  await expect(search.status).toHaveText(/^\d+ results for “harbour”\.$/);
  while (await search.more.isVisible()) {
    const count = await search.headlines.count();
    await search.more.click();
    await expect.poll(() => search.headlines.count()).toBeGreaterThan(count);
  }
  const numbered = Array.from({ length: 50 }, (_, at) => `Harbour story number ${at + 1}`);
  await expect(search.stories).toHaveText([
    'Third day of talks ends without a word on the harbour',
    ...numbered,
    'The light of 2019',
    'The light of 2017',
  ]);
});

test('what only older stories have is not called absent meanwhile', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  const older = await holdOlder(page);
  await search.open('state of wick');
  await expect(search.status).toHaveText('Searching older stories…');
  await expect(search.notices).toBeEmpty();
  await expect(search.headlines).toHaveCount(0);
  older.letGo();
  await expect(search.status).toHaveText('1 result for “state of wick”.');
  await expect(search.headlines).toHaveText(['The words of a lamp']);
  await expect(search.notices).toBeEmpty();
});

test('a word that no part has is said to be in no story', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  await search.open('lamp zzzz');
  await expect(search.notices).toHaveText('“zzzz” is in no story.');
  await expect(search.stories).toHaveText([
    'The words of a lamp',
    'The light of 2019',
    'The light of 2017',
  ]);
});

test('a filter narrows all parts', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  await search.open('harbour', '&section=politics&year=2017');
  await expect(search.status).toHaveText('1 result for “harbour” in this choice.');
  await expect(search.headlines).toHaveText(['The light of 2017']);
});

test('Back leads to the place among older stories that the reader left', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  await search.open('quayside');
  await search.shows('quayside');
  for (const count of [20, 30, 40]) {
    await search.more.click();
    await expect(search.headlines).toHaveCount(count);
  }
  const before = await search.headlines.allTextContents();
  await search.headlines.nth(35).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(before[35]));
  await page.goBack();
  await search.shows('quayside');
  await expect(search.headlines).toHaveText(before);
  await expect(search.headlines.nth(35)).toBeInViewport();
});

test('lost older stories are said to be lost, and the newest stay', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  const older = await holdOlder(page);
  await search.open('quayside');
  await expect(search.headlines).toHaveCount(10);
  older.lose(true);
  await expect(search.status).toHaveText(
    /^\d+ results so far for “quayside”\. The older stories could not be loaded\.$/,
  );
  await expect(search.headlines).toHaveCount(10);
  older.lose(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(search.status).toHaveText('50 results for “quayside”.');
});

test('lost results among the newest are loaded with the older ones', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  const older = await holdOlder(page);
  const fragments = '**/pagefind/*/fragment/*';
  const loaded = new Set<string>();
  await page.route(fragments, async (route) => {
    const url = route.request().url();
    if (loaded.size < 3) loaded.add(url);
    await (loaded.has(url) ? route.fallback() : route.abort());
  });
  await search.open('quayside');
  await expect(search.status).toHaveText(
    /^\d+ results so far for “quayside”\. More results could not be loaded\.$/,
  );
  await expect(search.headlines).toHaveCount(3);
  await page.unroute(fragments);
  older.letGo();
  await expect(search.status).toHaveText('50 results for “quayside”.');
  for (const count of [20, 30, 40, 50]) {
    await search.more.click();
    await expect(search.headlines).toHaveCount(count);
  }
  expect(new Set(await search.headlines.allTextContents()).size).toBe(50);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
});

test('what only older stories may have is not called absent if they are lost', async ({ page }) => {
  const search = new SearchPage(page);
  await index.serveTo(page);
  const older = await holdOlder(page);
  older.lose(true);
  await search.open('wick');
  await expect(search.status).toHaveText(/could not be loaded/);
  await expect(search.notices).toBeEmpty();
});

test.describe('published again while the page is open', () => {
  test('more results come from the new edition', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('quayside');
    await expect(search.headlines).toHaveCount(10);
    await index.serveTo(page);
    await search.more.click();
    await expect(search.status).toHaveText(/More results could not be loaded/);
    await expect(search.headlines).toHaveCount(10);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(search.status).toHaveText('50 results for “quayside”.');
    await search.more.click();
    await expect(search.headlines).toHaveCount(20);
  });

  for (const query of ['quayside', 'wick']) {
    test(`${query} is searched for in the new edition`, async ({ page }) => {
      const search = new SearchPage(page);
      await search.open();
      // The site's own index has one part; its files are gone now.
      await index.serveTo(page);
      await search.send(query);
      await search.shows(query);
    });
  }

  test('between two searches', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('ada harbour');
    await search.shows('ada harbour');
    await index.serveTo(page);
    await search.send('jetty');
    await search.shows('jetty');
  });
});
