import { axeFaults } from '../support/e2e-axe.ts';
import { open, pageKinds } from '../support/e2e-pages.ts';
import { expect, test } from '../support/e2e-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const kind of pageKinds) {
  test.describe(kind.name, () => {
    test.use({ site: kind.site });

    test('has no fault that axe can find', async ({ page }) => {
      test.slow();
      await open(page, kind);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [360, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await axeFaults(page, rules), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  });
}
