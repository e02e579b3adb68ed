/**
 * A search from the field to the story. Where results lead is tested at the root of a host and in a folder of one; the rest
 * of the way in the folder, where an address that is right at the root may be wrong.
 */
import type { Page } from '@playwright/test';
import { hostileHeadline } from '../../support/browser/content.ts';
import { tabTo } from '../../support/browser/page-kinds.ts';
import { expect, realSites, story, test } from '../../support/browser/test.ts';
import { SearchPage } from './search-page.ts';

/** A reader sends a query in the header: the story is the first result, with the word marked. */
async function findsFirst(page: Page, query: string, word: RegExp): Promise<void> {
  const search = new SearchPage(page);
  await page.goto('./');
  await page.getByRole('banner').getByRole('combobox').fill(query);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await search.shows(query);
  await expect(search.stories.first()).toHaveText(story.headline);
  await expect(search.stories.first()).toHaveAttribute('href', new RegExp(story.path));
  const marks = search.result(story.headline).locator('mark');
  await expect(marks.filter({ hasText: word }).first()).toBeVisible();
}

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site });

    test('Haqqani in the header finds the story first', ({ page }) =>
      findsFirst(page, 'Haqqani', /haqqani/i));

    test('a result leads to the paragraph that has the words, which are marked there', async ({
      page,
    }) => {
      const search = new SearchPage(page);
      await search.open('offensive Kayani');
      await search.shows('offensive Kayani');
      await search.stories.first().click();
      await expect(page).toHaveURL(/\?marked=.*#p-[^#]+$/);
      const paragraph = page.locator('p:target');
      await expect(paragraph).toBeInViewport();
      await expect(paragraph.locator('mark').first()).toHaveText(/Kayani|offensive/);
    });
  });
}

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  for (const { query, word } of [
    { query: 'Kayani', word: /kayani/i },
    { query: 'kayani', word: /kayani/i },
    { query: "haqqani's", word: /haqqani/i },
  ]) {
    test(`${query} in the header finds the story first`, ({ page }) =>
      findsFirst(page, query, word));
  }

  test('results appear as one types, and the address keeps the query', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await search.field.pressSequentially('Haqqani');
    await search.shows('Haqqani');
    await page.reload();
    await search.shows('Haqqani');
  });

  test('a name under its card is not among the results again; others are', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('Haqqani');
    await search.shows('Haqqani');
    await expect(search.cards).toHaveText('Siraj Haqqani');
    await expect(search.headlines.filter({ hasText: 'Siraj Haqqani' })).toHaveCount(0);
    await search.headlines.filter({ hasText: /^Pakistani military$/ }).click();
    await expect(page).toHaveURL(/organisations\/pakistani-military\//);
  });

  test('a crosshead within a result leads to what was found below it', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('Haqqani');
    const name = 'The case against a second offensive';
    await search.result(story.headline).getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\?marked=haqqani#p-/);
    await expect(page.locator('p:target')).toBeInViewport();
    await expect(page.locator('p:target')).toContainText('Haqqani');
  });

  test('Back restores the query and its results', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await search.send('Haqqani');
    await search.shows('Haqqani');
    await search.send('Kayani');
    await search.shows('Kayani');
    await page.goBack();
    await search.shows('Haqqani');
    await page.goForward();
    await search.shows('Kayani');
    await search.stories.first().click();
    await expect(page).toHaveURL(new RegExp(story.path));
    await page.goBack();
    await search.shows('Kayani');
  });

  test('the keyboard alone is enough', async ({ page }) => {
    const search = new SearchPage(page);
    await page.goto('./');
    await tabTo(page, search.field);
    await page.keyboard.type('Haqqani');
    await page.keyboard.press('Enter');
    await search.shows('Haqqani');
    await tabTo(page, search.stories.first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  });
});

test('what is not there is said in words, with a way on', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.send('xqzwj');
  await expect(search.status).toHaveText(/nothing found for “xqzwj”/i);
  await expect(search.headlines).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/another spelling/)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /names .*A.+Z/i })
    .click();
  await expect(page).toHaveURL('names/');
});

test('an emptied field empties the page', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('Haqqani');
  await search.shows('Haqqani');
  await search.field.fill('');
  await expect(search.headlines).toHaveCount(0);
  await expect(search.status).toBeEmpty();
  await expect(page).toHaveURL('search/');
});

test.describe('with fifty stories', () => {
  test.use({ site: 'fifty' });

  test('results come ten at a time', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('quayside');
    await expect(search.status).toHaveText('50 results for “quayside”.');
    await expect(search.headlines).toHaveCount(10);
    await search.more.click();
    await expect(search.headlines).toHaveCount(20);
    await expect(search.headlines.nth(10)).toBeFocused();
    for (const count of [30, 40, 50]) {
      await search.more.click();
      await expect(search.headlines).toHaveCount(count);
    }
    await expect(search.more).toBeHidden();
  });

  test('Back leads to the place in the list that the reader left', async ({ page }) => {
    // With the motion between two pages that most readers see.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const search = new SearchPage(page);
    await search.open('quayside');
    await search.shows('quayside');
    await search.more.click();
    await expect(search.headlines).toHaveCount(20);
    const chosen = search.headlines.nth(15);
    const headline = String(await chosen.textContent());
    await chosen.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await page.goBack();
    await search.shows('quayside');
    await expect(search.headlines).toHaveCount(20);
    await expect(
      search.headlines.filter({ hasText: new RegExp(`^${headline}$`) }),
    ).toBeInViewport();
  });

  test('markup in a headline stays text', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const search = new SearchPage(page);
    for (const query of ['onerror', 'quotes']) {
      await search.open(query);
      await search.shows(query);
      await expect(search.stories.filter({ hasText: hostileHeadline })).toBeVisible();
      await expect(page.getByRole('main').locator('img')).toHaveCount(0);
    }
    expect(dialogs).toEqual([]);
  });
});
