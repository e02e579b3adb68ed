import { expect, story, test } from '../support/e2e-test.ts';
import { open, pageKinds } from '../support/e2e-pages.ts';

declare global {
  interface Window {
    /** What moved, by how much. */
    shifts: { value: number; what: string[] }[];
    /** Whether the page came in with a transition. */
    moved: boolean | undefined;
  }
}

const steady = pageKinds.filter(({ name }) => !name.startsWith('search'));

for (const kind of steady) {
  for (const width of [360, 1280]) {
    test.describe(`${kind.name}, ${width} px`, () => {
      test.use({ site: kind.site, viewport: { width, height: 800 } });

      test('nothing shifts while the page loads and is read', async ({ page }) => {
        await page.addInitScript(() => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
              const what = entry.sources.map(
                ({ node }) => (node as Element | null)?.outerHTML ?? '',
              );
              window.shifts.push({
                value: entry.value,
                what: what.map((html) => html.slice(0, 80)),
              });
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await open(page, kind);
        await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('contentinfo')).toBeInViewport();
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
      });
    });
  }
}

interface LayoutShift {
  value: number;
  sources: { node: Node | null }[];
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`pages ${reducedMotion === 'reduce' ? 'stand still' : 'may fade'} for readers with ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        window.moved = viewTransition !== null;
      });
    });
    await page.goto('./');
    await page.getByRole('main').getByRole('link', { name: story.headline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
    await expect.poll(() => page.evaluate(() => window.moved)).toBe(reducedMotion !== 'reduce');
    if (reducedMotion === 'reduce') {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });
}
