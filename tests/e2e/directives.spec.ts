/** Galleries, pull quotes and cards of the sample paper, as a reader sees and hears them. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/test.ts';

test.use({ site: 'sample' });

const gallery = (page: Page) => page.getByRole('region', { name: 'Where the ropes of a city go.' });

const boxes = async (page: Page) =>
  Promise.all((await gallery(page).getByRole('img').all()).map((image) => image.boundingBox()));

test('on a phone the pictures scroll sideways, by the keyboard too, and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('news/nine-hundred-feet-of-hemp/');
  const region = gallery(page);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  const root = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(root).toBe(360);
});

for (const [media, width, rows] of [
  ['screen', 1280, 2],
  ['print', 1280, 1],
] as const) {
  test(`on a wide ${media} they are a grid without holes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('news/nine-hundred-feet-of-hemp/');
    await page.emulateMedia({ media });
    const found = await boxes(page);
    expect(found).toHaveLength(3);
    expect(new Set(found.map((box) => Math.round(box?.y ?? 0))).size).toBe(rows);
    const ends = found.map((box) => Math.round((box?.x ?? 0) + (box?.width ?? 0)));
    const edge = await gallery(page).boundingBox();
    expect(Math.max(...ends)).toBe(Math.round((edge?.x ?? 0) + (edge?.width ?? 0)));
  });
}

test('a repeated quotation is seen and not heard, and a card loads nothing from its host', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(String(baseURL)).origin)) foreign.push(request.url());
  });
  await page.goto('news/the-gate-that-would-not-close/');
  const quote = page.locator('.pull-quote');
  await expect(quote).toBeVisible();
  await expect(page.getByRole('blockquote').filter({ hasText: 'set our watches' })).toHaveCount(0);
  await expect(
    page.getByRole('heading', { level: 3, name: 'The barrier in figures' }),
  ).toBeVisible();

  await page.goto('news/nine-hundred-feet-of-hemp/');
  const link = page.getByRole('link', { name: 'The walk, in nine minutes' });
  await link.scrollIntoViewIfNeeded();
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.youtube\.com\//);
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});
