/** The list fits the window, and moves nothing on the page. */
import type { Locator, Page } from '@playwright/test';
import { axeFaultsInLightAndDark } from '../../support/browser/axe.ts';
import { watchShifts } from '../../support/browser/shifts.ts';
import { expect, story, test } from '../../support/browser/test.ts';
import { Suggestions } from './suggestions.ts';

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
  test(`the list of ${path} fits windows of each width, with larger text too`, async ({ page }) => {
    const suggestions = new Suggestions(page);
    await page.goto(path);
    // Who types while the script loads is tested in loading.spec.ts.
    await suggestions.field.focus();
    await expect(suggestions.field).toHaveAttribute('aria-controls', /./);
    await suggestions.type('pakistan');
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      for (const [width, height] of [
        [320, 640],
        [768, 1024],
        [1280, 800],
      ] as const) {
        await test.step(`${width} px, text of ${size}`, async () => {
          await page.keyboard.press('Escape');
          await suggestions.isClosed();
          await page.setViewportSize({ width, height });
          await page.evaluate(() => scrollTo(0, 0));
          await page.keyboard.press('Alt+ArrowDown');
          await suggestions.isOpen();
          await fits(page, suggestions.list);
          await page.keyboard.press('ArrowUp');
          await expect(suggestions.search).toBeInViewport();
        });
      }
    }
  });
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

test.describe('in Urdu', () => {
  test.use({ site: 'urdu' });

  for (const width of [320, 1280]) {
    test(`the list runs from right to left at ${width} px`, async ({ page }) => {
      const suggestions = new Suggestions(page, 'ur');
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      await suggestions.type('پاک');
      const name = suggestions.options.first();
      await expect(name).toHaveAccessibleName('پاکستان جنوبی ایشیا کا ملک 1 خبر');
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
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 480 });
      await suggestions.isOpen();
      expect.soft(await axeFaultsInLightAndDark(page), `${width} px`).toEqual([]);
    }
  });
}
