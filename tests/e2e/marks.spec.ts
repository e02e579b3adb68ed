import type { Locator, Page } from '@playwright/test';
import { paragraphId } from '../../src/model/paragraph-id.ts';
import { axeFaults } from '../support/e2e-axe.ts';
import { tabTo } from '../support/e2e-pages.ts';
import { expect, listenForErrors, realSites, story, test } from '../support/e2e-test.ts';

/** A story to which a search has led, with the words marked that were searched for. */
class MarkedStory {
  readonly page: Page;
  readonly path: string;
  readonly marks: Locator;
  readonly note: Locator;
  readonly hide: Locator;
  readonly status: Locator;

  constructor(page: Page, path = story.path) {
    this.page = page;
    this.path = path;
    const main = page.getByRole('main');
    this.marks = main.locator('mark');
    this.note = main.getByText(/^Marked: /);
    this.hide = main.getByRole('button', { name: 'Hide the marks' });
    this.status = page.getByRole('status').filter({ hasText: /places? marked$/ });
  }

  paragraph(text: RegExp): Locator {
    return this.page.getByRole('main').getByRole('paragraph').filter({ hasText: text });
  }

  /** Opens the story at a paragraph, as from a result. @returns the paragraph's id */
  async land(words: readonly string[], text: RegExp): Promise<string> {
    await this.page.goto(this.path);
    const id = (await this.paragraph(text).getAttribute('id')) ?? '';
    await this.page.goto('about:blank');
    await this.page.goto(this.address(words, id));
    return id;
  }

  address(words: readonly string[], id: string): string {
    const query = new URLSearchParams(words.map((word) => ['marked', word]));
    return `${this.path}?${query}#${id}`;
  }

  /** The text of the story, text node by text node. */
  texts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) found.push((walker.currentNode as Text).data);
      return found;
    });
  }
}

/** The last paragraph but two: the page has to scroll to it. */
const argument = /^Gen\. Ashfaq Parvez Kayani/;
const ofMarks = (request: { url(): string }) => request.url().includes('marks-note');

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site });

    test('a result lands on its paragraph, with the words marked, and says so', async ({
      page,
      baseURL,
    }) => {
      const errors = listenForErrors(page);
      const reader = new MarkedStory(page);
      const id = await reader.land(['haqqani', 'kayani'], argument);
      await expect(reader.note).toHaveText('Marked: haqqani, kayani');
      const paragraph = reader.paragraph(argument);
      await expect(paragraph).toBeInViewport({ ratio: 1 });
      await expect(reader.note).toBeInViewport();
      await expect(paragraph.locator('mark')).toHaveText(['Kayani', 'Haqqani']);
      const words = await reader.marks.allTextContents();
      expect(words.length).toBeGreaterThan(5);
      expect(new Set(words)).toEqual(new Set(['Haqqani', 'Kayani']));
      await expect(reader.status).toHaveText(`${words.length} places marked`);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        /taliban-leader\/$/,
      );
      await expect(page).toHaveURL(`${baseURL}${reader.address(['haqqani', 'kayani'], id)}`);
      expect(errors).toEqual([]);
    });

    test('the button takes the marks away, for good', async ({ page, baseURL }) => {
      const reader = new MarkedStory(page);
      await page.goto('search/');
      const id = await reader.land(['haqqani'], argument);
      await reader.hide.click();
      await expect(reader.marks).toHaveCount(0);
      await expect(reader.note).toHaveCount(0);
      await expect(page).toHaveURL(`${baseURL}${story.path}#${id}`);
      await expect(reader.paragraph(argument)).toBeFocused();
      await expect(page.locator(':target')).toHaveText(argument);
      await page.reload();
      await expect(reader.paragraph(argument).getByRole('button')).toHaveCount(1);
      await expect(reader.marks).toHaveCount(0);
    });
  });
}

test('the way back leads to the results', async ({ page }) => {
  const reader = new MarkedStory(page);
  await page.goto('search/?q=haqqani');
  await page.goto(reader.address(['haqqani'], 'site.main'));
  await reader.hide.click();
  await expect(reader.marks).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('search/?q=haqqani');
});

test('the marks outlive a reload, and the page finds its paragraph again', async ({ page }) => {
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.note).toBeVisible();
  await page.reload();
  await expect(reader.note).toBeVisible();
  await expect(reader.paragraph(argument)).toBeInViewport();
});

test('Escape takes the marks away, and the text is as it was', async ({ page }) => {
  const reader = new MarkedStory(page);
  await page.goto(story.path);
  await page.keyboard.press('Shift');
  await expect(page.getByRole('button', { name: 'Copy a citation' })).toHaveCount(1);
  const before = await reader.texts();
  await page.goto(`${story.path}?marked=haqqani&marked=al+qaeda`);
  await expect(reader.note).toBeVisible();
  expect(await reader.texts()).not.toEqual(before);
  await page.keyboard.press('Escape');
  await expect(reader.note).toHaveCount(0);
  await expect(page).toHaveURL(story.path);
  expect(await reader.texts()).toEqual(before);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('Escape in a field, or for something that is open, leaves the marks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.note).toBeVisible();
  await reader.paragraph(argument).hover();
  await page.getByRole('button', { name: 'Copy a citation' }).click();
  const byHand = page.getByRole('textbox', { name: /does not let this page copy/ });
  await expect(byHand).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(byHand).toBeHidden();
  await page.getByRole('combobox').press('Escape');
  await expect(reader.note).toBeVisible();
  await expect(reader.marks).not.toHaveCount(0);
});

test('the keyboard comes from the paragraph to the button, and goes on from there', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.hide).toBeVisible();
  await tabTo(page, reader.hide, 6);
  await page.keyboard.press('Enter');
  await expect(reader.paragraph(argument)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reader.paragraph(argument).getByRole('link').first()).toBeFocused();
  await expect(reader.paragraph(argument)).not.toHaveAttribute('tabindex');
});

test('a phrase is marked across links and hyphens, as one place', async ({ page }) => {
  const reader = new MarkedStory(page);
  await page.goto(`${story.path}?marked=parvez-kayani,+the+head`);
  await expect(reader.marks).toHaveText(['Parvez Kayani', ', the head']);
  await expect(reader.status).toHaveText('1 place marked');
  const link = page.getByRole('main').getByRole('link', { name: 'Ashfaq Parvez Kayani' }).first();
  await expect(link.locator('mark')).toHaveText('Parvez Kayani');
});

test('the headline and the line below it have marks as well, the byline has none', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  await page.goto(`${story.path}?marked=pakistan&marked=news&marked=desk&marked=world`);
  await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('Pakistan');
  await expect(reader.note).toHaveText('Marked: pakistan, news');
  await expect(page.getByRole('main').getByRole('link', { name: 'World' })).toBeVisible();
  await expect(page.locator('.story-meta').locator('mark')).toHaveCount(0);
});

test('words that are not in the story leave the page and its address as they are without', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  const markup = '<img src=x onerror=alert(1)>';
  await page.goto(`${story.path}?marked=xqzwj&marked=${encodeURIComponent(markup)}`);
  await expect(page).toHaveURL(story.path);
  await expect(reader.marks).toHaveCount(0);
  await expect(reader.hide).toHaveCount(0);
});

test('what marks the words is loaded only where there are some', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => ofMarks(request) && requests.push(request.url()));
  await page.goto(story.path);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await page.goto(`${story.path}?marked=haqqani`);
  await expect(new MarkedStory(page).note).toBeVisible();
  expect(requests).toHaveLength(1);
});

test('a link to a passage that has been edited since leads there, with the marks', async ({
  page,
}) => {
  const reader = new MarkedStory(page);
  await page.goto(story.path);
  const paragraph = reader.paragraph(argument);
  const text = (await paragraph.textContent()) ?? '';
  const old = paragraphId(text.replace('short-term grounds', 'other grounds'));
  expect(old).not.toBe(await paragraph.getAttribute('id'));
  await page.goto('about:blank');
  await page.goto(reader.address(['kayani'], old));
  await expect(page.getByRole('status').filter({ hasText: /edited since/ })).toBeInViewport();
  await expect(paragraph).toBeInViewport();
  await expect(reader.note).toBeInViewport();
  await expect(paragraph.locator('mark')).toHaveText('Kayani');
});

test('nothing above the paragraph moves, and its end mark stays at the end', async ({ page }) => {
  const reader = new MarkedStory(page);
  const ending = /^Pakistani officials added/;
  await reader.land([], ending);
  const look = () =>
    reader.paragraph(ending).evaluate((paragraph) => ({
      top: (paragraph as HTMLElement).offsetTop,
      height: (paragraph as HTMLElement).offsetHeight,
      end: getComputedStyle(paragraph, '::after').content,
    }));
  const without = await look();
  expect(without.end).toContain('\u2766');
  await reader.land(['haqqani', 'pakistan', 'the united states'], ending);
  await expect(reader.note).toBeVisible();
  expect(await look()).toEqual(without);
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the note covers nothing, and axe finds no fault, ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 640 });
      const reader = new MarkedStory(page);
      const words = ['haqqani', 'al qaeda', 'north waziristan', 'pakistan', 'military'];
      await reader.land(words, argument);
      await expect(reader.hide).toBeVisible();
      const note = await reader.hide.locator('..').boundingBox();
      const [top, bottom] = [note?.y ?? 0, (note?.y ?? 0) + (note?.height ?? 0)];
      for (const text of await page.locator('.story-text > p').all()) {
        const box = await text.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0) <= top || (box?.y ?? 0) >= bottom).toBe(true);
      }
      const button = await reader.hide.boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(44);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('the note fits a narrow window with text of twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const reader = new MarkedStory(page);
  await reader.land(['haqqani', 'kayani'], argument);
  await expect(reader.hide).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const button = await reader.hide.boundingBox();
  expect((button?.x ?? 0) + (button?.width ?? 321)).toBeLessThanOrEqual(320);
});

test('on paper there are no marks and no note', async ({ page }) => {
  const reader = new MarkedStory(page);
  await reader.land(['haqqani'], argument);
  await expect(reader.hide).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(reader.hide).toBeHidden();
  await expect(reader.note).toBeHidden();
  await expect(reader.marks.first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a citation is the same as without marks', async ({ page }) => {
    const reader = new MarkedStory(page);
    const id = await reader.land(['kayani', 'haqqani'], argument);
    await expect(reader.note).toBeVisible();
    await reader.paragraph(argument).hover();
    await page.getByRole('button', { name: 'Copy a citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“Gen\. Ashfaq Parvez Kayani, the head .* grounds\.” – “/);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(copied.endsWith(` ${canonical}#${id}`), copied).toBe(true);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link lands on the paragraph all the same', async ({ page }) => {
    const reader = new MarkedStory(page);
    await reader.land(['kayani'], argument);
    await expect(reader.paragraph(argument)).toBeInViewport({ ratio: 1 });
    await expect(page.locator(':target')).toHaveText(argument);
    await expect(reader.marks).toHaveCount(0);
    await expect(reader.hide).toHaveCount(0);
  });
});

test.describe('from right to left', () => {
  test.use({ site: 'urdu' });

  test('words in Urdu are marked', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const reader = new MarkedStory(page, 'news/khabar/');
    const pressure = /دباؤ ڈالا/;
    await reader.land(['دباؤ', 'امریکہ'], pressure);
    await expect(reader.note).toHaveText('Marked: دباؤ, امریکہ');
    await expect(reader.paragraph(pressure).locator('mark')).toHaveText(['امریکہ', 'دباؤ']);
    await expect(reader.paragraph(pressure)).toBeInViewport();
    await reader.hide.click();
    await expect(reader.marks).toHaveCount(0);
  });
});
