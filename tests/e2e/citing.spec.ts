import type { Locator, Page } from '@playwright/test';
import { paragraphId } from '../../src/model/paragraph-id.ts';
import { axeFaults } from '../support/e2e-axe.ts';
import { pointAt, tabTo } from '../support/e2e-pages.ts';
import { expect, listenForErrors, realSites, story, test } from '../support/e2e-test.ts';

/** A paragraph with several sentences, and what of it is cited. */
const opening = /^The United States pressed the Pakistani military/;
const firstSentence = 'The United States pressed the Pakistani military to turn on Haqqani.';
const work = `“${story.headline}”, Broadsheet, 15 December 2009, `;

/** A story as a reader uses it who cites it. */
class Story {
  readonly page: Page;
  readonly control: Locator;
  readonly copied: Locator;
  readonly byHand: Locator;

  constructor(page: Page) {
    this.page = page;
    this.control = page.getByRole('button', { name: 'Copy a citation of this paragraph' });
    this.copied = page.getByRole('status').filter({ hasText: 'Copied' });
    this.byHand = page.getByRole('textbox', { name: /does not let this page copy/ });
  }

  paragraph(text: RegExp): Locator {
    return this.page.getByRole('main').getByRole('paragraph').filter({ hasText: text });
  }

  async idOf(paragraph: Locator): Promise<string> {
    return (await paragraph.getAttribute('id')) ?? '';
  }

  /** What stands in the clipboard. */
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Selects words of the page. */
  async select(paragraph: Locator, words: string): Promise<void> {
    await paragraph.evaluate((element, wanted) => {
      const text = element.firstChild as Text;
      const from = text.data.indexOf(wanted);
      getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length);
    }, words);
  }
}

/** Whether readers see the control: it is there for the keyboard before it is seen. */
const opacity = (control: Locator) =>
  control.evaluate((element) => getComputedStyle(element.parentElement ?? element).opacity);

const expectOpacity = (control: Locator, wanted: '0' | '1') =>
  expect.poll(() => opacity(control)).toBe(wanted);

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site, permissions: ['clipboard-read', 'clipboard-write'] });

    test('the pointer finds the control at each paragraph, and copies its first sentence', async ({
      page,
    }) => {
      const errors = listenForErrors(page);
      const reader = new Story(page);
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
}

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the keyboard has one stop for it, and the arrows take it to other paragraphs', async ({
    page,
  }) => {
    const reader = new Story(page);
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
    const reader = new Story(page);
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
    const reader = new Story(page);
    await page.goto(story.path);
    await reader.paragraph(/^Both governments talk/).click({ clickCount: 3 });
    await reader.control.click();
    await expect(reader.copied).toBeVisible();
    expect(await reader.clipboard()).toMatch(/^“Both governments .* looks strained\.” – “/);
  });

  test('nothing moves when the control appears, and axe finds no fault', async ({ page }) => {
    const reader = new Story(page);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(story.path);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await pointAt(reader.paragraph(opening));
      await expectOpacity(reader.control, '1');
      await reader.control.click();
      await expect(reader.copied).toBeVisible();
      expect(await height(), `${width} px`).toBe(before);
      expect(await axeFaults(page)).toEqual([]);
    }
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
    const reader = new Story(page);
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
    const reader = new Story(page);
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

test.describe('a link to a paragraph', () => {
  /** The paragraph as it stood before an editor changed a few words of it. */
  const before = async (paragraph: Locator) => {
    const text = (await paragraph.textContent()) ?? '';
    const edited = text.replace('pressed the', 'urged the').replace(' to turn on', ' to act on');
    expect(edited).not.toBe(text);
    return paragraphId(edited.replace('Copy a citation', ''));
  };

  for (const width of [360, 1280]) {
    test(`that has been edited since leads to it and says so, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const reader = new Story(page);
      await page.goto(story.path);
      const paragraph = reader.paragraph(opening);
      const old = await before(paragraph);
      expect(old).not.toBe(await reader.idOf(paragraph));

      await page.goto('about:blank');
      await page.goto(`${story.path}#${old}`);
      const note = page.getByRole('status').filter({ hasText: /edited since/ });
      await expect(note).toBeInViewport();
      await expect(paragraph).toBeInViewport();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      const noteBox = await note.boundingBox();
      const textBox = await paragraph.boundingBox();
      expect((textBox?.y ?? 0) - (noteBox?.y ?? 0)).toBeGreaterThan(0);
      expect((textBox?.y ?? 0) - (noteBox?.y ?? 0)).toBeLessThan(150);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(note).toHaveCount(0);
    });
  }

  test('that is gone says so, also on a page that is open', async ({ page }) => {
    await page.goto(story.path);
    await page.evaluate(() => {
      location.hash = '#p-zzzzzzzz';
    });
    const note = page.getByRole('status').filter({ hasText: /no longer in the story/ });
    await expect(note).toBeInViewport();
    await page.evaluate(() => {
      location.hash = '#pressure-on-the-military';
    });
    await expect(note).toHaveCount(0);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('lands on the paragraph and marks it; there is no control', async ({ page }) => {
      await page.goto(story.path);
      const reader = new Story(page);
      const paragraph = reader.paragraph(opening);
      await page.goto(`${story.path}#${await reader.idOf(paragraph)}`);
      await expect(paragraph).toBeInViewport({ ratio: 1 });
      await expect(page.locator(':target')).toHaveText(opening);
      await expect(reader.control).toHaveCount(0);
      await expect(page.getByRole('status')).toHaveCount(0);
    });
  });
});

test.describe('from right to left', () => {
  test.use({ site: 'urdu' });

  test('the control stands at the end of the line', async ({ page }) => {
    await page.goto('news/khabar/');
    const reader = new Story(page);
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
      const reader = new Story(page);
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
  const reader = new Story(page);
  await pointAt(reader.paragraph(opening));
  await expect(reader.control).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(reader.control).toHaveCount(0);
});
