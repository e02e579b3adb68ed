/**
 * The field for the search suggests names, which lead to their pages at the root of a host and in a folder of one. That the
 * field searches is tested in the folder, where an address that is right at the root may be wrong.
 */
import { expect, listenForErrors, realSites, story, test } from '../../support/browser/test.ts';
import { SearchPage } from '../search/search-page.ts';
import { haqqani, Suggestions } from './suggestions.ts';

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site });

    test('a misspelt name is suggested, and arrow and Enter lead to its page', async ({ page }) => {
      const errors = listenForErrors(page);
      const suggestions = new Suggestions(page);
      await page.goto('./');
      await suggestions.type('haqani');
      await expect(suggestions.options.first()).toHaveAccessibleName(haqqani);
      await expect(suggestions.options).toHaveCount(2);
      await page.keyboard.press('ArrowDown');
      expect(errors).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('people/siraj-haqqani/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siraj Haqqani');
    });
  });
}

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  test('Enter alone searches', async ({ page }) => {
    const suggestions = new Suggestions(page);
    await page.goto(story.path);
    await suggestions.type('Haqqani');
    await page.keyboard.press('Enter');
    await new SearchPage(page).shows('Haqqani');
    await expect(suggestions.list).toBeHidden();
  });

  test('the last option searches', async ({ page }) => {
    const suggestions = new Suggestions(page);
    await page.goto('names/');
    await suggestions.type('Kayani');
    await page.keyboard.press('ArrowUp');
    await suggestions.isAt(suggestions.search);
    await page.keyboard.press('Enter');
    await new SearchPage(page).shows('Kayani');
  });
});

test('a click on a name leads to its page, one beside the list closes it', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('haqani');
  await page.getByRole('contentinfo').click({ position: { x: 1, y: 1 } });
  await suggestions.isClosed();
  await suggestions.field.click();
  await suggestions.type('i');
  await suggestions.options.first().click();
  await expect(page).toHaveURL('people/siraj-haqqani/');
});

test('a click on the last option searches', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('Haqqani');
  await suggestions.search.click();
  await new SearchPage(page).shows('Haqqani');
});

test('the page for the search suggests too, and searches in place', async ({ page }) => {
  const suggestions = new Suggestions(page);
  const search = new SearchPage(page);
  await search.open();
  await suggestions.type('Kayani');
  await page.keyboard.press('Enter');
  await search.shows('Kayani');
  await suggestions.isClosed();
  await search.field.fill('Petraeus');
  await suggestions.isOpen();
  await suggestions.search.click();
  await search.shows('Petraeus');
  await suggestions.isClosed();
  await page.goBack();
  await search.shows('Kayani');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 480 } });

  test('a tap leads to a name, and one beside the list closes it', async ({ page }) => {
    const suggestions = new Suggestions(page);
    await page.goto('./');
    await suggestions.field.tap();
    await suggestions.type('pakistan');
    // All at once: further options come later.
    const heights = await suggestions.options.evaluateAll((options) =>
      options.map((option) => option.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(5, 200);
    await suggestions.isClosed();
    await suggestions.field.tap();
    await page.keyboard.press('Alt+ArrowDown');
    await suggestions.options.filter({ hasText: 'Pakistani military' }).tap();
    await expect(page).toHaveURL('organisations/pakistani-military/');
  });
});
