import { expect, test } from '../support/browser/test.ts';
import { SearchPage } from './search/search-page.ts';

test.use({ site: 'urdu' });

for (const path of ['./', 'news/khabar/', 'names/', 'search/']) {
  test(`${path} in Urdu runs from right to left`, async ({ page }) => {
    await page.goto(path);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', 'ur');
    await expect(root).toHaveAttribute('dir', 'rtl');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(widths.scrollWidth, `${width} px`).toBeLessThanOrEqual(widths.clientWidth);
      const title = await page.getByRole('heading', { level: 1 }).boundingBox();
      const gap = width - (title?.x ?? 0) - (title?.width ?? 0);
      expect(gap, `the title begins at the right, ${width} px`).toBeLessThan(width / 2);
    }
  });
}

test('lines in Nastaliq have room', async ({ page }) => {
  await page.setViewportSize({ width: 200, height: 800 });
  for (const [path, selectors] of [
    ['./', ['.card-headline a', '.card-dek']],
    ['news/khabar/', ['h1', '.dek', '.story-text p']],
  ] as const) {
    await page.goto(path);
    for (const selector of selectors) {
      const leading = await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const tops = [...new Set([...range.getClientRects()].map(({ bottom }) => bottom))];
          const [first = 0, second = 0] = tops;
          return (second - first) / parseFloat(getComputedStyle(element).fontSize);
        });
      expect(leading, `${path} ${selector}`).toBeGreaterThan(1.8);
    }
  }
});

test('a word in Urdu is found', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('طالبان');
  await expect(search.status).toHaveText(/^“طالبان” کے لیے [1-9]/);
  await expect(search.stories.first()).toHaveText(/طالبان/);
});
