/** The head of the pages and the lists on a small phone, and in a desktop window at 400 % with large text. */
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
