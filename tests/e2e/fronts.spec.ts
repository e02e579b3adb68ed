/**
 * 300 fronts, as their boxes are laid out: no hole, no story twice, no picture that is not cropped, nothing wider than the window,
 * headings in order. To keep it quick, each front is visited in a window of one width, and each width has a third of them.
 */
import { frontFindings } from '../support/browser/front-faults.ts';
import { expect, test } from '../support/browser/test.ts';
import { frontPaths } from '../support/papers/many-fronts.ts';

test.use({ site: 'fronts', javaScriptEnabled: false });

/** Thirds of the fronts: in each, every number of seconds and of rows. */
for (const [third, width] of [360, 768, 1280].entries()) {
  test(`at ${width} px no front has a fault`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    // A picture has its box before it has come. The browser blocks them by itself: routes would ask this process each time.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const urls = ['avif', 'webp', 'jpg', 'png', 'svg'].map((format) => `*.${format}`);
    await session.send('Network.setBlockedURLs', { urls });
    const faults: string[] = [];
    let places = 0;
    const paths = frontPaths.filter((_, index) => index % 3 === third);
    for (const path of paths) {
      await page.goto(path);
      const found = await frontFindings(page);
      places += found.places;
      faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(places).toBeGreaterThan(5 * paths.length);
  });
}

for (const site of ['real', 'sample', 'furnished', 'urdu'] as const) {
  test.describe(`the front page of the site ${site}`, () => {
    test.use({ site });

    test('has no fault at any width', async ({ page }) => {
      await page.goto('./');
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect((await frontFindings(page)).faults, `${width} px`).toEqual([]);
      }
    });
  });
}
