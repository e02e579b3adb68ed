import { expect, story, test } from '../support/browser/test.ts';

for (const path of ['./', story.path, 'names/', 'search/?q=Haqqani']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the focus can be seen at every stop of ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      if (path.includes('?')) await expect(page.getByRole('status')).toHaveText(/results? for/);
      const stops = new Set<string>();
      for (let step = 0; step < 200; step += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          const { top, left } = element.getBoundingClientRect();
          const place = `${left + scrollX},${top + scrollY}`;
          return { outlined, place, html: element.outerHTML.slice(0, 120) };
        });
        if (!stop || stops.has(stop.place + stop.html)) break;
        stops.add(stop.place + stop.html);
        expect.soft(stop.outlined, stop.html).toBe(true);
      }
      expect(stops.size).toBeGreaterThan(10);
    });
  }
}
