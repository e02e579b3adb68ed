/** The field for the search suggests names: the combobox of the ARIA Authoring Practices. */
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from '../support/e2e-axe.ts';
import { tabTo } from '../support/e2e-pages.ts';
import { watchShifts } from '../support/e2e-shifts.ts';
import { expect, listenForErrors, realSites, story, test } from '../support/e2e-test.ts';
import { SearchPage } from './search-page.ts';

/** The field with its list, as a reader uses it. */
class Suggestions {
  readonly field: Locator;
  readonly list: Locator;
  readonly options: Locator;
  /** The option that leads to the results. */
  readonly search: Locator;
  /** What is announced. */
  readonly spoken: Locator;
  /** The option that the arrow keys have reached. */
  readonly selected: Locator;

  constructor(page: Page) {
    this.field = page.getByRole('combobox', { name: 'Search the paper' });
    this.list = page.getByRole('listbox', { name: 'Suggestions' });
    this.options = this.list.getByRole('option');
    this.search = this.list.getByRole('option', { name: 'Search the stories' });
    this.selected = this.list.getByRole('option', { selected: true });
    this.spoken = page.getByRole('search').locator('[aria-live=polite]');
  }

  /** Types, and waits until names are suggested. */
  async type(text: string): Promise<void> {
    await this.field.pressSequentially(text);
    await this.isOpen();
    await expect(this.search).toContainText(`“${await this.field.inputValue()}”`);
  }

  async isOpen(): Promise<void> {
    await expect(this.list).toBeVisible();
    await expect(this.field).toHaveAttribute('aria-expanded', 'true');
  }

  async isClosed(): Promise<void> {
    await expect(this.list).toBeHidden();
    await expect(this.field).toHaveAttribute('aria-expanded', 'false');
    await expect(this.field).not.toHaveAttribute('aria-activedescendant');
    await expect(this.spoken).toBeEmpty();
  }

  /** The arrow keys have reached this option, which is said to screen readers. */
  async isAt(option: Locator): Promise<void> {
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(this.selected).toHaveCount(1);
    const id = String(await option.getAttribute('id'));
    await expect(this.field).toHaveAttribute('aria-activedescendant', id);
    await expect(this.field).toBeFocused();
  }

  /** The arrow keys have reached the field itself. */
  async isInField(): Promise<void> {
    await expect(this.selected).toHaveCount(0);
    await expect(this.field).not.toHaveAttribute('aria-activedescendant');
    await expect(this.field).toBeFocused();
  }
}

/** What the names cost: the rules, the lexicon and what draws the list. */
const parts = /\/(lexicon\/|compact-lexicon\.|suggestions\.)/;

const haqqani = 'Siraj Haqqani Afghan Taliban militant commander 1 story';

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
}

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

test('what is suggested is announced after a pause, what is not is not', async ({ page }) => {
  const suggestions = new Suggestions(page);
  const { field, spoken } = suggestions;
  await page.goto('./');
  await suggestions.type('haqani');
  await expect(spoken).toHaveText('1 name. Use the arrow keys.');
  await field.fill('waziristan');
  await expect(spoken).toHaveText('2 names. Use the arrow keys.');
  await field.fill('xqzwj');
  await suggestions.isClosed();
});

test.describe('by a clock of its own', () => {
  // Playwright's clock is that of all pages of a context.
  test.use({ visit: 'alone' });

  test('what is typed fast is announced once', async ({ page }) => {
    const suggestions = new Suggestions(page);
    const { field, spoken } = suggestions;
    await page.clock.install();
    await page.goto('./');
    await suggestions.type('haqani');
    await field.fill('');
    await suggestions.isClosed();
    const heard = await spoken.evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(region.textContent)).observe(region, {
        childList: true,
      });
      return texts;
    });
    await page.clock.pauseAt(Date.now() + 1000);
    for (const text of ['pa', 'pakis', 'wazir', 'waziristan']) {
      await field.fill(text);
      await expect(suggestions.search).toContainText(`“${text}”`);
      await page.clock.runFor(100);
    }
    await page.clock.runFor(1000);
    await expect(spoken).toHaveText('2 names. Use the arrow keys.');
    expect(await heard.jsonValue()).toEqual(['2 names. Use the arrow keys.']);
  });
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
    for (const option of await suggestions.options.all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.touchscreen.tap(5, 200);
    await suggestions.isClosed();
    await suggestions.field.tap();
    await page.keyboard.press('Alt+ArrowDown');
    await suggestions.options.filter({ hasText: 'Pakistani Taliban' }).tap();
    await expect(page).toHaveURL('organisations/pakistani-taliban/');
  });
});

/** The list lies within the window, and nothing of it is cut off at the side. */
async function fits(page: Page, list: Locator): Promise<void> {
  const window = await page.evaluate(() => ({
    right: document.documentElement.clientWidth,
    bottom: innerHeight,
  }));
  const { left, right, bottom, cut } = await list.evaluate((element) => {
    const { left, right, bottom } = element.getBoundingClientRect();
    return { left, right, bottom, cut: element.scrollWidth - element.clientWidth };
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window.right);
  expect(bottom).toBeLessThanOrEqual(window.bottom);
  expect(cut).toBeLessThanOrEqual(0);
}

for (const path of ['./', story.path, 'search/']) {
  for (const [width, height] of [
    [320, 640],
    [768, 1024],
    [1280, 800],
  ] as const) {
    for (const size of ['100%', '200%']) {
      test(`the list of ${path} fits ${width} px with text of ${size}`, async ({ page }) => {
        const suggestions = new Suggestions(page);
        await page.setViewportSize({ width, height });
        await page.goto(path);
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        await suggestions.type('pakistan');
        await fits(page, suggestions.list);
        await page.keyboard.press('ArrowUp');
        await expect(suggestions.search).toBeInViewport();
      });
    }
  }
}

test('a keyboard that takes half of the screen leaves a list that scrolls', async ({ page }) => {
  const suggestions = new Suggestions(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await suggestions.type('pakistan');
  await page.setViewportSize({ width: 360, height: 340 });
  await expect(async () => fits(page, suggestions.list)).toPass();
  await page.keyboard.press('ArrowUp');
  await expect(suggestions.search).toBeInViewport();
});

for (const path of ['./', story.path]) {
  for (const width of [320, 1280]) {
    test(`nothing of ${path} shifts at ${width} px when names are suggested`, async ({ page }) => {
      const suggestions = new Suggestions(page);
      await page.setViewportSize({ width, height: 800 });
      const shifts = await watchShifts(page);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const before = (await shifts()).length;
      let deliver = () => {};
      const delivered = new Promise<void>((resolve) => (deliver = resolve));
      await page.route('**/lexicon/*/details/*.json', async (route) => {
        await delivered;
        await route.continue();
      });
      await suggestions.type('waziristan');
      const box = await suggestions.list.boundingBox();
      deliver();
      await expect(suggestions.options.first()).toContainText('Tribal region of Pakistan');
      expect(await suggestions.list.boundingBox()).toEqual(box);
      expect((await shifts()).slice(before)).toEqual([]);
    });
  }
}

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

test.describe('in Urdu', () => {
  test.use({ site: 'urdu' });

  for (const width of [320, 1280]) {
    test(`the list runs from right to left at ${width} px`, async ({ page }) => {
      const suggestions = new Suggestions(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      await suggestions.type('پاک');
      const name = suggestions.options.first();
      await expect(name).toHaveAccessibleName('پاکستان جنوبی ایشیا کا ملک 1 story');
      await fits(page, suggestions.list);
      const written = await name.getByText('پاکستان').boundingBox();
      const box = await name.boundingBox();
      const atRight = (box?.x ?? 0) + (box?.width ?? 0) - (written?.x ?? 0) - (written?.width ?? 0);
      expect(atRight, 'the name begins at the right').toBeLessThan(24);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('places/pakistan/');
    });
  }
});

for (const path of ['./', 'search/']) {
  test(`an open list on ${path} has no fault that axe can find`, async ({ page }) => {
    const suggestions = new Suggestions(page);
    await page.goto(path);
    await suggestions.type('waziristan');
    await expect(suggestions.options.first()).toContainText('Tribal region');
    await page.keyboard.press('ArrowDown');
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 480 });
        await suggestions.isOpen();
        expect.soft(await axeFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
