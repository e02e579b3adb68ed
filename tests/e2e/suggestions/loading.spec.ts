/**
 * What the suggestions load, and what is left without it. That nothing is loaded too early is tested in a folder of a host,
 * where an address that is right at the root may be wrong; all else at the root.
 */
import { expect, test } from '../../support/browser/test.ts';
import { SearchPage } from '../search/search-page.ts';
import { haqqani, Suggestions } from './suggestions.ts';

/** What the names cost: the rules, the lexicon and what draws the list. */
const parts = /\/(lexicon\/|compact-lexicon\.|suggestions\.)/;

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase' });

  test('nothing of it is loaded before the field is used', async ({ page }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const loaded = () => addresses.filter((address) => parts.test(address));
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    expect(loaded()).toEqual([]);
    await new Suggestions(page).field.focus();
    for (const part of ['/suggestions.', '/compact-lexicon.', '/lexicon/']) {
      await expect.poll(loaded).toContainEqual(expect.stringContaining(part));
    }
  });
});

test('each role is asked for once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/lexicon\/.+\.json$/.test(request.url())) asked.push(request.url());
  });
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('haqani');
  await expect(suggestions.options.first()).toHaveAccessibleName(haqqani);
  for (const text of ['haqan', 'haqqani']) {
    await suggestions.field.fill(text);
    await expect(suggestions.search).toContainText(`“${text}”`);
    await expect(suggestions.options.first()).toHaveAccessibleName(haqqani);
  }
  expect(asked).not.toEqual([]);
  expect(asked).toEqual([...new Set(asked)]);
});

test('without the lexicon the field is plain, and the next key tries anew', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.route('**/lexicon/**', (route) => route.abort());
  await page.goto('./');
  const failure = page.waitForEvent('requestfailed');
  await suggestions.field.pressSequentially('haqan');
  await failure;
  await suggestions.isClosed();
  await page.unroute('**/lexicon/**');
  await suggestions.type('i');
  await expect(suggestions.options.first()).toHaveAccessibleName(haqqani);
});

for (const { what, files } of [
  { what: 'the lexicon', files: '**/lexicon/**' },
  { what: 'its rules', files: '**/compact-lexicon.*.js' },
  { what: 'what draws the list', files: '**/suggestions.*.js' },
]) {
  test(`without ${what} the search goes on`, async ({ page }) => {
    const suggestions = new Suggestions(page);
    await page.route(files, (route) => route.abort());
    await page.goto('./');
    const failure = page.waitForEvent('requestfailed');
    await suggestions.field.pressSequentially('Haqqani');
    await failure;
    await expect(suggestions.list).toBeHidden();
    await page.keyboard.press('Enter');
    await new SearchPage(page).shows('Haqqani');
  });
}

test('a name without its role is suggested all the same', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.route('**/lexicon/*/details/*.json', (route) => route.abort());
  await page.goto('./');
  const failure = page.waitForEvent('requestfailed');
  await suggestions.type('haqani');
  await failure;
  await expect(suggestions.options.first()).toHaveAccessibleName('Siraj Haqqani 1 story');
});

for (const { path, late } of [
  { path: './', late: '**/*.js' },
  { path: 'search/', late: '**/*.js' },
  { path: 'search/', late: '**/search-panel.*.js' },
  { path: 'search/?q=pakistan', late: '**/search-panel.*.js' },
]) {
  test(`what is typed on ${path} before ${late} is there is suggested and kept`, async ({
    page,
  }) => {
    let deliver = () => {};
    const delivered = new Promise<void>((resolve) => (deliver = resolve));
    await page.route(late, async (route) => {
      await delivered;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    const field = page.locator('.search-field input');
    await field.pressSequentially('haq');
    deliver();
    const suggestions = new Suggestions(page);
    await suggestions.isOpen();
    await expect(suggestions.options.first()).toHaveAccessibleName(haqqani);
    await expect(field).toHaveValue('haq');
    await field.pressSequentially('qani');
    await expect(suggestions.search).toContainText('“haqqani”');
    if (path === './') return;
    await new SearchPage(page).shows('haqqani');
  });
}

test('what is sent before the scripts are there is not suggested afterwards', async ({ page }) => {
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/suggestions.*.js', async (route) => {
    await delivered;
    await route.continue();
  });
  await page.route('**/reader.*.js', async (route) => {
    await new SearchPage(page).shows('haqqani');
    await route.continue();
  });
  await page.goto('search/');
  const search = new SearchPage(page);
  await search.send('haqqani');
  const reader = page.waitForResponse('**/suggestions.*.js');
  deliver();
  await reader;
  const suggestions = new Suggestions(page);
  await expect(suggestions.field).toHaveAttribute('aria-controls');
  await suggestions.isClosed();
});
