/** What holds for a page of each kind, whatever the reader's window and wishes. */
import { axeFaults } from '../support/browser/axe.ts';
import { lowTargets, motions, overflow } from '../support/browser/page-faults.ts';
import { open, pageKinds } from '../support/browser/page-kinds.ts';
import { expect, test } from '../support/browser/test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const kind of pageKinds) {
  test.describe(kind.name, () => {
    test.use({ site: kind.site });

    // One visit for all: to open a page takes longer than most of what is looked at.
    test('keeps still if asked to, has no fault that axe can find, fits every window, and has targets that a thumb can hit', async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, kind);
      expect.soft(await motions(page), 'for readers who want no motion').toEqual([]);
      await page.emulateMedia({ reducedMotion: 'no-preference' });

      for (const width of [320, 360, 768, 1280]) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          const sideways = await overflow(page);
          expect.soft(sideways, `${width} px`).toEqual({ pixels: 0, elements: [] });
          if (width !== 360 && width !== 1280) return;
          expect.soft(await axeFaults(page, rules), `${width} px`).toEqual([]);
          // Dark pages differ in their colours alone.
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await axeFaults(page, ['cat.color']), `dark, ${width} px`).toEqual([]);
          await page.emulateMedia({ colorScheme: null });
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
