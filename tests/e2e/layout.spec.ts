import type { Page } from '@playwright/test';
import { open, pageKinds } from '../support/e2e-pages.ts';
import { expect, test } from '../support/e2e-test.ts';

/** How far the page can be scrolled sideways, in pixels, and the elements that stick out of the window. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= clientWidth) return { pixels: 0, elements: [] };
    const scrollsByItself = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsByItself(element.parentElement));
    const sticksOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    };
    const elements = [...document.querySelectorAll('body *')]
      .filter((element) => sticksOut(element) && !scrollsByItself(element.parentElement))
      .filter((element) => ![...element.children].some(sticksOut))
      .map((element) => element.outerHTML.slice(0, 100));
    return { pixels: scrollWidth - clientWidth, elements: elements.slice(0, 8) };
  });
}

/** The links and buttons that are lower than so many pixels. */
function lowTargets(page: Page, selector: string, least: number) {
  return page.locator(selector).evaluateAll((targets, limit) => {
    return targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ height: target.getBoundingClientRect().height, html: target.outerHTML }))
      .filter(({ height }) => height < limit)
      .map(({ height, html }) => `${height} px: ${html.slice(0, 100)}`);
  }, least);
}

for (const kind of pageKinds) {
  test.describe(kind.name, () => {
    test.use({ site: kind.site });

    test('fits every window, and has targets that a thumb can hit', async ({ page }) => {
      await open(page, kind);
      for (const width of [320, 360, 768, 1280]) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          const sideways = await overflow(page);
          expect.soft(sideways, `${width} px`).toEqual({ pixels: 0, elements: [] });
          if (width !== 360 && width !== 1280) return;
          const atHand = 'body > header a, body > header button, body > header input, nav a';
          expect.soft(await lowTargets(page, atHand, 44), `${width} px`).toEqual([]);
          const others = 'footer a, button, input';
          expect.soft(await lowTargets(page, others, 24), `${width} px`).toEqual([]);
        });
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const width of [320, 640, 700]) {
        await test.step(`${width} px, text of twice the size`, async () => {
          await page.setViewportSize({ width, height: 800 });
          const sideways = await overflow(page);
          expect.soft(sideways, `${width} px, twice the size`).toEqual({ pixels: 0, elements: [] });
        });
      }
    });
  });
}
