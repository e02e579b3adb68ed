import { expect, story, test } from '../support/browser/test.ts';

test('on paper there is the story with its sources, and nothing else', async ({ page }) => {
  await page.goto(story.path);
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main.getByText(/^Both governments talk/)).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(main.getByText('Pakistan Rebuffs U.S. on Taliban Crackdown')).toBeVisible();

  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Watch CBSN Live' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toHaveCount(0);
});

test.describe('a front on paper', () => {
  test.use({ site: 'sample', viewport: { width: 673, height: 1000 } });

  for (const path of ['./', 'sections/local/']) {
    test(`${path} has two columns, and nothing that only leads on`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const starts = await page
        .locator(':is(.band .row, .story-list)')
        .first()
        .locator('> li')
        .evaluateAll((stories) => stories.map((story) => story.getBoundingClientRect().left));
      expect(new Set(starts).size).toBe(2);
      await expect(page.getByRole('link', { name: /^(All|RSS)/ })).toHaveCount(0);
    });
  }

  test('the front page has its date', async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Friday, 27 November 2026')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Wend Radio live' })).toBeHidden();
  });
});

test.describe('what scrolls in a window', () => {
  test.use({ site: 'sample', viewport: { width: 794, height: 1123 } });

  for (const [what, path, selector] of [
    ['a table', 'news/the-gate-that-would-not-close/', '.table'],
    ['lines of code', 'news/how-we-counted/', 'pre'],
  ] as const) {
    test(`${what} is not cut off on paper`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.locator(`.prose ${selector}`).evaluateAll((all) =>
        all.filter((element) => {
          const column = element.closest('.story-text')?.getBoundingClientRect();
          const { left, right } = element.getBoundingClientRect();
          const isWider = element.scrollWidth > element.clientWidth + 1;
          return !column || left < column.left - 1 || right > column.right + 1 || isWider;
        }),
      );
      await expect(page.locator(`.prose ${selector}`)).not.toHaveCount(0);
      expect(cut).toEqual([]);
    });
  }
});
