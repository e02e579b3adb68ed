/** The head of the pages, the lists and the tables on a small phone, and in a desktop window at 400 % with large text. */
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../support/browser/test.ts';

test.use({ site: 'sample' });

for (const path of ['./', 'news/the-night-shift/']) {
  test(`the button of the search is beside its field on ${path}`, async ({ page }) => {
    await page.goto(path);
    const field = page.getByRole('banner').getByRole('search');
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      const input = await field.locator('input').boundingBox();
      const button = await field.getByRole('button').boundingBox();
      expect(button?.y, `${width} px`).toBe(input?.y);
      expect(button?.x, `${width} px`).toBeGreaterThan(input?.x ?? 0);
    }
  });
}

test('what a search has found runs below the picture of its story', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('search/?q=barrier');
  const text = page.locator('.result:has(.result-picture) .result-excerpt').first();
  await expect(text).toBeVisible();
  const width = await text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width;
  });
  expect(width).toBeGreaterThan(270);
});

test.describe('with large text', () => {
  test.use({ visit: 'alone', bypassCSP: true, viewport: { width: 320, height: 256 } });

  for (const path of ['./', 'sections/local/', 'news/']) {
    test(`words are beside small pictures on ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const { wide, narrowest } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        narrowest: Math.min(
          ...[...document.querySelectorAll('.card-headline')].map(
            (headline) => headline.getBoundingClientRect().width,
          ),
        ),
      }));
      expect(wide).toBeLessThanOrEqual(320);
      // Three of the letters are 60 px wide.
      expect(narrowest).toBeGreaterThan(120);
    });
  }
});

test('dates stay in one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of ['news/', 'news/sindh-after-the-water/', 'news/ghost-trawler/']) {
    await page.goto(path);
    const broken = await page.locator('time').evaluateAll((times) =>
      times
        .filter((time) => {
          const range = document.createRange();
          range.selectNodeContents(time);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(broken, path).toEqual([]);
  }
  await page.goto('news/harbour-trial-day-nine/');
  const date = page.getByRole('link', { name: /^Corrected on/ }).locator('time');
  await expect(date).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.getByRole('region', { name: 'How to cite' }).locator('time')).toHaveCount(1);
});

/** The brightness of a region below its upper edge, from 0 to 255: one value at its left side, and one at its right. */
async function edges(region: Locator): Promise<readonly [left: number, right: number]> {
  const { data, info } = await sharp(await region.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const line = 3 * info.width;
  return [data[line + 1] ?? 0, data[line + info.width - 2] ?? 0];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the edge of a table that is cut has a shade, and no other edge, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await page.goto('news/kessing-by-election/');
    const region = page.getByRole('region', { name: 'Table 1' });
    const scrollFarBy = (pixels: number) =>
      region.evaluate((element, left) => element.scrollBy({ left }), pixels);
    const isShaded = async () => {
      const paper = colorScheme === 'light' ? 250 : 23;
      return (await edges(region)).map((edge) => Math.abs(edge - paper) > 20);
    };
    expect(await isShaded(), 'as it is opened').toEqual([false, true]);
    await scrollFarBy(2000);
    expect(await isShaded(), 'at its end').toEqual([true, false]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await scrollFarBy(2000);
    expect(await isShaded(), 'from right to left').toEqual([true, false]);
    await scrollFarBy(-2000);
    expect(await isShaded(), 'at its end, from right to left').toEqual([false, true]);
    await page.setViewportSize({ width: 1280, height: 740 });
    expect(await isShaded(), 'where it fits').toEqual([false, false]);
  });
}

test.describe('long words', () => {
  test.use({ site: 'archive' });

  test('the name of the paper fits a phone, and none of its words is broken', async ({ page }) => {
    await page.goto('./');
    const name = page.getByRole('heading', { level: 1 });
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 740 });
      const { wide, lines } = await name.evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        return {
          wide: document.documentElement.scrollWidth,
          lines: new Set([...range.getClientRects()].map(({ top }) => top)).size,
        };
      });
      expect(wide, `${width} px`).toBe(width);
      expect(lines, `${width} px`).toBe(2);
    }
  });
});
