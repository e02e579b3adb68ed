/** What is printed around long stories, and where it leads. */
import { expect, test } from '../support/browser/test.ts';

test.use({ site: 'furnished' });

const long = 'news/river-2/';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the contents open above the text and lead to a crosshead', async ({ page }) => {
    await page.goto(long);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents).toBeHidden();
    await page.locator('summary', { hasText: 'Contents' }).click();
    await contents.getByRole('link', { name: 'Day 9 at the sluice' }).click();
    await expect(page.getByRole('heading', { name: 'Day 9 at the sluice' })).toBeInViewport();
  });
});

test('a list of topics stands below its title', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('topics/');
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  const topic = await page.getByRole('main').getByRole('link').first().boundingBox();
  expect(topic?.x).toBeCloseTo(title?.x ?? 0, 0);
});

test.describe('beside a long text', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the contents stay in view', async ({ page }) => {
    await page.goto(long);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    for (const day of ['Day 5', 'Day 11']) {
      await contents.getByRole('link', { name: `${day} at the sluice` }).click();
      await expect(page.getByRole('heading', { name: `${day} at the sluice` })).toBeInViewport();
      await expect(contents).toBeInViewport();
    }
  });

  test('the other names are there on request', async ({ page }) => {
    await page.goto(long);
    const names = page.getByRole('complementary', { name: 'Who’s who' });
    await expect(names.getByRole('link')).toHaveCount(8);
    await names.getByText('2 more').click();
    await expect(names.getByRole('link')).toHaveCount(10);
  });
});

test('the line on a correction leads to it', async ({ page }) => {
  await page.goto(long);
  await page.getByRole('link', { name: 'Corrected on 5 May 2020' }).click();
  await expect(page.getByRole('heading', { name: 'Corrections' })).toBeInViewport();
});

test('a series is read from part to part', async ({ page }) => {
  await page.goto('series/the-river/');
  await page.getByRole('link', { name: 'The river, part 1' }).click();
  await page.getByRole('link', { name: 'Next: part 2' }).click();
  await page.getByRole('link', { name: 'Next: part 3' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The river, part 3');
  await expect(page.getByRole('link', { name: /^Next/ })).toHaveCount(0);
});

test('the four stories to read on are in as many rows as the window needs', async ({ page }) => {
  await page.goto(long);
  const items = page.getByRole('region', { name: 'Read on' }).getByRole('listitem');
  await expect(items).toHaveCount(4);
  for (const [width, rows] of [
    [360, 4],
    [768, 2],
    [1000, 2],
    [1024, 1],
    [1720, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await items.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(new Set(tops).size, `${width} px`).toBe(rows);
  }
});
