/** Marked words and their note move nothing, cover nothing, and fit the page in each direction. */
import { axeFaultsInLightAndDark } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/test.ts';
import { argument, MarkedStory } from './marked-story.ts';

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
  test(`the note covers nothing, and axe finds no fault, ${width} px`, async ({ page }) => {
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
    expect(await axeFaultsInLightAndDark(page)).toEqual([]);
  });
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

test.describe('from right to left', () => {
  test.use({ site: 'urdu' });

  test('words in Urdu are marked', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const reader = new MarkedStory(page, 'news/khabar/', 'ur');
    const pressure = /دباؤ ڈالا/;
    await reader.land(['دباؤ', 'امریکہ'], pressure);
    await expect(reader.note).toHaveText('نشان زد: دباؤ، امریکہ');
    await expect(reader.paragraph(pressure).locator('mark')).toHaveText(['امریکہ', 'دباؤ']);
    await expect(reader.paragraph(pressure)).toBeInViewport();
    await reader.hide.click();
    await expect(reader.marks).toHaveCount(0);
  });
});
