/** The field suggests stories with names, and the searches that were made on this device. */
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from '../search/search-page.ts';

test.use({ site: 'fifty', visit: 'alone' });

test('headlines follow names, what was typed is marked, and Enter opens a story', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('headlines.json')) asked.push(request.url());
  });
  await page.goto('./');
  const { field } = new SearchPage(page);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const options = list.getByRole('option');
  await field.focus();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await field.pressSequentially('harb');
  await expect(options).toHaveCount(7);
  await expect(options.nth(0)).toContainText('Ada Harbour');
  await expect(options.nth(1)).toContainText('Harbour Board');
  await expect(options.nth(3)).toHaveAccessibleName(/^Harbour story number \d+ Story$/);
  await expect(options.nth(3).locator('mark')).toHaveText('Harb');
  expect(asked).toHaveLength(1);

  await field.pressSequentially('our story number 7');
  await expect(options).toHaveText([/^Harbour story number 7Story$/, /^Search the stories/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('news/story-7/');

  await page.setViewportSize({ width: 360, height: 640 });
  await field.pressSequentially('harbour');
  await expect(options.filter({ hasText: 'Story' })).toHaveCount(3);
});

test('recent searches are shown in an empty field, and cleared at once', async ({ page }) => {
  const search = new SearchPage(page);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await page.goto('./');
  await search.field.click();
  for (const query of ['jetty', 'lamp']) {
    await search.send(query);
    await search.shows(query);
  }
  await page.goto('news/story-7/');
  await search.field.click();
  await expect(list.getByRole('option')).toHaveText([
    'lampRecent',
    'jettyRecent',
    'Clear recent searches',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await search.shows('jetty');

  await search.field.click();
  await search.field.fill('');
  await list.getByRole('option', { name: 'Clear recent searches' }).click();
  await expect(list).toBeHidden();
  await search.field.click();
  await expect(list).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where the browser refuses storage the search goes on without them', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ name, message }) => errors.push(`${name}: ${message}`));
  const search = new SearchPage(page);
  await page.goto('./');
  await search.send('jetty');
  await search.shows('jetty');
  await search.field.fill('');
  await expect(search.status).toBeEmpty();
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
  expect(errors.filter((error) => error.includes('refused'))).toEqual([]);
});
