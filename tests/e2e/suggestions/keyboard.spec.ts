/** The field with its list by the keyboard: the combobox of the ARIA Authoring Practices. */
import { tabTo } from '../../support/browser/page-kinds.ts';
import { expect, story, test } from '../../support/browser/test.ts';
import { SearchPage } from '../search/search-page.ts';
import { haqqani, Suggestions } from './suggestions.ts';

test('roles and states are said at each step', async ({ page }) => {
  const suggestions = new Suggestions(page);
  const { field, list, options } = suggestions;
  await page.goto('./');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Tab');
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await expect(field).toHaveAttribute('aria-keyshortcuts', '/');

  await suggestions.type('pakistan');
  const id = String(await list.getAttribute('id'));
  await expect(field).toHaveAttribute('aria-controls', id);
  await suggestions.isInField();
  const count = await options.count();
  expect(count).toBeGreaterThan(2);
  for (const option of await options.all()) {
    await page.keyboard.press('ArrowDown');
    await suggestions.isAt(option);
  }
  await page.keyboard.press('ArrowDown');
  await suggestions.isInField();
  await page.keyboard.press('ArrowUp');
  await suggestions.isAt(options.last());
  await page.keyboard.press('ArrowUp');
  await suggestions.isAt(options.nth(count - 2));
});

test('keys of the text go back to the text', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('haqan');
  for (const key of ['Home', 'ArrowRight', 'End', 'ArrowLeft', 'End']) {
    await page.keyboard.press('ArrowDown');
    await suggestions.isAt(suggestions.options.first());
    await page.keyboard.press(key);
    await suggestions.isInField();
  }
  await page.keyboard.press('ArrowDown');
  await suggestions.type('i');
  await suggestions.isInField();
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await expect(suggestions.field).toHaveValue('xhaqani');
});

test('Escape closes the list, then empties the field', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('haqani');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await suggestions.isClosed();
  await expect(suggestions.field).toHaveValue('haqani');
  await expect(suggestions.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(suggestions.field).toHaveValue('');
  await expect(suggestions.field).toBeFocused();
});

test('a closed list opens again by the arrow keys', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('haqani');
  await page.keyboard.press('Alt+ArrowUp');
  await suggestions.isClosed();
  await page.keyboard.press('Alt+ArrowDown');
  await suggestions.isOpen();
  await suggestions.isInField();
  await page.keyboard.press('Escape');
  await suggestions.isClosed();
  await page.keyboard.press('ArrowDown');
  await suggestions.isOpen();
  await suggestions.isAt(suggestions.options.first());
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await suggestions.isAt(suggestions.search);
});

test('Tab closes the list and goes on to the button', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('./');
  await suggestions.type('haqani');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await suggestions.isClosed();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await expect(page).toHaveURL('./');
});

test('/ leads to the field, and is a letter in it', async ({ page }) => {
  const { field } = new Suggestions(page);
  await page.goto(story.path);
  for (const key of ['Control+/', 'Alt+/', 'Meta+/']) {
    await page.keyboard.press(key);
    await expect(field).not.toBeFocused();
  }
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
});

test('/ is left to a list of choices', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.choice('Order').focus();
  await page.keyboard.press('/');
  await expect(search.choice('Order')).toBeFocused();
});

test('letters that are typed after / while the script is on its way are there for it', async ({
  page,
}) => {
  const { field, list, options } = new Suggestions(page);
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/reader.*.js', async (route) => {
    await delivered;
    await route.continue();
  });
  await page.goto(story.path);
  const asked = page.waitForRequest('**/reader.*.js');
  await page.keyboard.type('/haqqani');
  await asked;
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('haqqani');
  await expect(field).not.toHaveAttribute('aria-autocomplete');
  deliver();
  await expect(list).toBeVisible();
  await expect(options.first()).toHaveAccessibleName(haqqani);
  await expect(field).toHaveValue('haqqani');
  await page.keyboard.type('/');
  await expect(field).toHaveValue('haqqani/');
});

test('the keyboard alone is enough', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.goto('names/');
  await tabTo(page, suggestions.field);
  await page.keyboard.type('kiyani');
  await suggestions.isOpen();
  await expect(suggestions.options.first()).toHaveAccessibleName(/also spelled Kiyani/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('people/ashfaq-parvez-kayani/');
});

test('keys of an input method are left to it', async ({ page }) => {
  const suggestions = new Suggestions(page);
  const { field, options } = suggestions;
  await page.goto('./');
  await suggestions.type('haqani');
  await field.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await suggestions.isInField();
  await page.keyboard.press('ArrowDown');
  await suggestions.isAt(options.first());
  for (const key of ['Enter', 'Escape']) {
    await field.dispatchEvent('keydown', { key, isComposing: true });
    await suggestions.isAt(options.first());
  }
  await expect(page).toHaveURL('./');
});
