/** Pictures as a reader sees them: their boxes, and what a crop shows. */
import type { Locator, Page } from '@playwright/test';
import { watchShifts } from '../support/browser/shifts.ts';
import { expect, test } from '../support/browser/test.ts';

test.use({ site: 'pictures' });

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('the picture has no box');
  return box;
};

const placed = (image: Locator) =>
  image.evaluate((element) => {
    const { objectFit, objectPosition } = getComputedStyle(element);
    return `${objectFit} ${objectPosition}`;
  });

const loaded = (image: Locator) =>
  expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const width of [360, 1280]) {
  test(`pictures of all shapes are cropped alike at ${width} px, to what they show`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('news/');
    const cards = page.locator('.card-picture');
    await expect(cards).toHaveCount(5);
    for (const card of await cards.all()) {
      const { width: wide, height } = await boxOf(card);
      expect(wide / height).toBeCloseTo(width < 768 ? 1 : 1.5, 1);
    }
    const at = (name: string) => placed(page.getByRole('img', { name }));
    expect(await at('A valley')).toBe('cover 80% 50%');
    expect(await at('A tower')).toBe('cover 40% 20%');
    expect(await at('A shore')).toBe('cover 50% 33%');
    await page.goto('./');
    const lead = await boxOf(page.locator('.lead .card-picture'));
    // Beside a higher column it grows.
    expect(lead.width / lead.height).toBeLessThan(16 / 9 + 0.1);
    expect(lead.width / lead.height).toBeGreaterThan(1);
  });

  test(`figures of a long read have their sizes at ${width} px, and nothing moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    await page.goto('news/long-read/');
    const text = await boxOf(page.locator('.story-text > p').first());
    const tower = page.getByRole('img', { name: 'A tower' });
    const [full, wide] = [page.locator('.full img'), page.locator('.wide img')];
    for (const image of [tower, full, wide]) {
      await image.scrollIntoViewIfNeeded();
      await loaded(image);
    }
    expect((await boxOf(tower)).height).toBeLessThanOrEqual(640);
    expect((await boxOf(tower)).width).toBeLessThanOrEqual(text.width + 1);
    const window = await boxOf(full);
    expect(window.x).toBeCloseTo(0, 0);
    expect(window.width).toBeCloseTo(width, 0);
    expect(window.height).toBeLessThanOrEqual(640);
    expect(await placed(full)).toBe('cover 30% 10%');
    const beyond = await boxOf(wide);
    expect(beyond.x).toBeCloseTo(text.x, 0);
    expect(beyond.width).toBeGreaterThanOrEqual(text.width);
    expect(await sideways(page)).toBe(0);
    expect(await shifts()).toEqual([]);
  });
}

test('beside a wide figure nothing stands in its way, and the contents are above the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['news/long-read/', 'news/long-contents/']) {
    await page.goto(path);
    const wide = await boxOf(page.locator('.wide img'));
    const side = await boxOf(page.getByRole('complementary', { name: 'Who’s who' }));
    const text = await boxOf(page.locator('.story-text'));
    expect(wide.x + wide.width).toBeGreaterThan(text.x + text.width);
    expect(side.y).toBeGreaterThanOrEqual(text.y + text.height);
    expect(side.x).toBeCloseTo(text.x, 0);
  }
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeHidden();
  await page.locator('summary', { hasText: 'Contents' }).click();
  await expect(contents).toHaveCount(1);
  await contents.getByRole('link', { name: 'Day 3' }).first().click();
  await page.mouse.wheel(0, 400);
  await expect(page.getByRole('complementary', { name: 'Who’s who' })).not.toBeInViewport();
});

test('a browser takes the smallest format, and for a crop a size that is sharp', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('news/');
  const shore = page.getByRole('img', { name: 'A shore' });
  await shore.scrollIntoViewIfNeeded();
  await loaded(shore);
  const source = await shore.evaluate((image: HTMLImageElement) => image.currentSrc);
  // The place is a square of 96 px; the picture is six times as wide as high.
  expect(source).toMatch(/\/800\.avif$/);
});

test('a portrait is a square beside the name, at its focus', async ({ page }) => {
  await page.goto('people/asma-khan/');
  const portrait = page.locator('.portrait img');
  const { width, height } = await boxOf(portrait);
  expect(width).toBeCloseTo(height, 0);
  expect(await placed(portrait)).toBe('cover 50% 10%');
});

test('a result of the search shows the focus of its picture', async ({ page }) => {
  await page.goto('search/?q=tower');
  const picture = page.locator('.result-picture img').first();
  await expect(picture).toBeVisible();
  await loaded(picture);
  const placements = await Promise.all(
    (await page.locator('.result-picture img').all()).map((image) => placed(image)),
  );
  expect(placements).toContain('cover 40% 20%');
});
