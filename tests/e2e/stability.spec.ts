import { expect, test } from '../support/browser/test.ts';
import { open, pageKinds } from '../support/browser/page-kinds.ts';
import { watchShifts } from '../support/browser/shifts.ts';

const steady = pageKinds.filter(({ name }) => !name.startsWith('search'));

for (const kind of steady) {
  test.describe(kind.name, () => {
    test.use({ site: kind.site, visit: 'first' });

    test('nothing shifts while the page loads and is read', async ({ page }) => {
      const shifts = await watchShifts(page);
      for (const width of [360, 1280]) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await open(page, kind);
          await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
          await page.waitForLoadState('networkidle');
          await expect(page.getByRole('contentinfo')).toBeInViewport();
          expect.soft(await shifts(), `${width} px`).toEqual([]);
        });
      }
    });
  });
}

test('on a phone a letter leads to its names, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const shifts = await watchShifts(page);
  await page.goto('names/');
  const letter = page.getByRole('navigation', { name: 'Letters' }).getByRole('link').last();
  const heading = page.getByRole('heading', { level: 2, name: await letter.innerText() });
  await letter.click();
  await expect(heading).toBeInViewport();
  const top = async () => (await heading.boundingBox())?.y;
  const before = await top();
  // What is laid out late is there two frames on.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await top()).toBe(before);
  expect(await shifts()).toEqual([]);
});
