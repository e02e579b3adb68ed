/**
 * A reader copies a citation of a paragraph. Its address is tested in a folder of a host, where one that is right at the
 * root may be wrong; marks.spec.ts cites at the root.
 */
import type { Locator } from '@playwright/test';
import { axeFaults } from '../../support/browser/axe.ts';
import { pointAt, tabTo } from '../../support/browser/page-kinds.ts';
import { expect, listenForErrors, story, test } from '../../support/browser/test.ts';
import { CitedStory, firstSentence, opening, work } from './cited-story.ts';

/** Whether readers see the control: it is there for the keyboard before it is seen. */
const opacity = (control: Locator) =>
  control.evaluate((element) => getComputedStyle(element.parentElement ?? element).opacity);

const expectOpacity = (control: Locator, wanted: '0' | '1') =>
  expect.poll(() => opacity(control)).toBe(wanted);

test.describe('under /sub/dir/', () => {
  test.use({ site: 'underBase', permissions: ['clipboard-read', 'clipboard-write'] });

  test('the pointer finds the control at each paragraph, and copies its first sentence', async ({
    page,
  }) => {
    const errors = listenForErrors(page);
    const reader = new CitedStory(page);
    await page.goto(story.path);
    await page.mouse.move(4, 4, { steps: 2 });
    await expect(reader.control).toHaveCSS('opacity', '1');
    await expectOpacity(reader.control, '0');
    const paragraph = reader.paragraph(opening);
    await pointAt(paragraph);
    await expect(paragraph.getByRole('button')).toHaveCount(1);
    await expectOpacity(reader.control, '1');
    await reader.control.click();
    await expect(reader.copied).toBeVisible();
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await reader.clipboard()).toBe(
      `“${firstSentence}” – ${work}${address}#${await reader.idOf(paragraph)}`,
    );
    expect(errors).toEqual([]);
  });
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the keyboard has one stop for it, and the arrows take it to other paragraphs', async ({
    page,
  }) => {
    const reader = new CitedStory(page);
    await page.goto(story.path);
    await tabTo(page, reader.control);
    await expectOpacity(reader.control, '1');
    await expect(reader.control).toHaveAccessibleDescription(/^Pakistan has refused a demand/);
    await page.keyboard.press('ArrowDown');
    await expect(reader.control).toBeFocused();
    await expect(reader.control).toHaveAccessibleDescription(/^Haqqani, whose first name/);
    await page.keyboard.press('Enter');
    await expect(reader.copied).toBeVisible();
    expect(await reader.clipboard()).toMatch(/^“Haqqani, whose first name .* newspaper\.” – “/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(reader.control).toHaveAccessibleDescription(/^Pakistan has refused a demand/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveRole('link');
  });

  test('what is selected is cited, and only where it is selected', async ({ page }) => {
    const reader = new CitedStory(page);
    await page.goto(story.path);
    const paragraph = reader.paragraph(opening);
    await reader.select(paragraph, 'United States pressed');
    await expect(paragraph.getByRole('button')).toHaveCount(1);
    await expectOpacity(reader.control, '1');
    await reader.control.click();
    await expect(reader.copied).toBeVisible();
    expect(await reader.clipboard()).toMatch(/^“United States pressed” – “/);
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^United States/);

    await pointAt(reader.paragraph(/^Both governments talk/));
    await reader.control.click();
    await expect.poll(() => reader.clipboard()).toMatch(/^“Both governments talk .*terrorism\.” –/);
  });

  test('three clicks select a paragraph, and the whole of it is cited', async ({ page }) => {
    const reader = new CitedStory(page);
    await page.goto(story.path);
    await reader.paragraph(/^Both governments talk/).click({ clickCount: 3 });
    await reader.control.click();
    await expect(reader.copied).toBeVisible();
    expect(await reader.clipboard()).toMatch(/^“Both governments .* looks strained\.” – “/);
  });

  test('nothing moves when the control appears, and axe finds no fault', async ({ page }) => {
    const reader = new CitedStory(page);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(story.path);
      const height = () => page.getByRole('main').evaluate((main) => main.scrollHeight);
      const before = await height();
      await pointAt(reader.paragraph(opening));
      await expectOpacity(reader.control, '1');
      await reader.control.click();
      await expect(reader.copied).toBeVisible();
      expect(await height(), `${width} px`).toBe(before);
    }
    expect(await axeFaults(page)).toEqual([]);
  });
});

test.describe('with a finger', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('a tap on a paragraph shows the control, one elsewhere hides it', async ({ page }) => {
    const reader = new CitedStory(page);
    await page.goto(story.path);
    const paragraph = reader.paragraph(opening);
    await paragraph.tap({ position: { x: 4, y: 8 } });
    await expect(paragraph.getByRole('button')).toBeInViewport();
    await expectOpacity(reader.control, '1');
    await reader.control.tap();
    await expect(reader.copied).toBeVisible();
    expect(await reader.clipboard()).toContain(`“${firstSentence}” – “`);
    await page.getByRole('heading', { level: 2, name: 'Pressure on the military' }).tap();
    await expectOpacity(reader.control, '0');
  });
});

test.describe('without the clipboard', () => {
  test('the citation stands in a field, selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const reader = new CitedStory(page);
    await page.goto(story.path);
    await tabTo(page, reader.control);
    await page.keyboard.press('Enter');
    await expect(reader.byHand).toBeFocused();
    await expect(reader.byHand).toHaveValue(/^“Pakistan has refused a demand .*#p-[0-9a-z]{8}$/);
    expect(await reader.byHand.evaluate((field: HTMLTextAreaElement) => field.readOnly)).toBe(true);
    const selected = () => page.evaluate(() => getSelection()?.toString());
    expect(await selected()).toBe(await reader.byHand.inputValue());
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(reader.byHand).toBeHidden();
    await expect(reader.control).toBeFocused();
  });
});

test.describe('from right to left', () => {
  test.use({ site: 'urdu' });

  test('the control stands at the end of the line', async ({ page }) => {
    await page.goto('news/khabar/');
    const reader = new CitedStory(page, 'ur');
    const paragraph = page.getByRole('main').getByRole('paragraph').filter({ hasText: 'مسترد' });
    await pointAt(paragraph);
    await expect(paragraph.getByRole('button')).toHaveCount(1);
    const [button, text] = [await reader.control.boundingBox(), await paragraph.boundingBox()];
    if (!button || !text) throw new Error('not on the page');
    expect(button.x + button.width).toBeLessThanOrEqual(text.x + 1);
  });
});

test.describe('nothing of it is loaded', () => {
  for (const sign of ['a key', 'a scroll', 'a selection'] as const) {
    test(`before the first sign of a reader, such as ${sign}`, async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      const reader = new CitedStory(page);
      await page.goto(story.path);
      await page.waitForLoadState('networkidle');
      expect(scripts).toEqual([]);
      await expect(reader.control).toHaveCount(0);
      if (sign === 'a key') await page.keyboard.press('Shift');
      if (sign === 'a scroll') await page.evaluate(() => scrollTo(0, 200));
      if (sign === 'a selection') await reader.select(reader.paragraph(opening), 'United States');
      await expect(reader.control).toHaveCount(1);
      // The script of the page, and what Vite adds to each script that imports another later.
      expect(scripts[0]).toMatch(/\/reader\.[^/]+\.js$/);
      expect(scripts.length).toBeLessThanOrEqual(2);
      await expectOpacity(reader.control, sign === 'a selection' ? '1' : '0');
    });
  }
});

test('on paper there is no control', async ({ page }) => {
  await page.goto(story.path);
  const reader = new CitedStory(page);
  await pointAt(reader.paragraph(opening));
  await expect(reader.control).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(reader.control).toHaveCount(0);
});
