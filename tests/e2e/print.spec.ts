import { expect, realSites, story, test } from '../support/e2e-test.ts';

for (const { title, site } of realSites) {
  test.describe(title, () => {
    test.use({ site });

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
  });
}
