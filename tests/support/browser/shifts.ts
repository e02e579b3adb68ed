/** What moves on a page without the reader having moved it. */
import type { Page } from '@playwright/test';

/** One shift of the layout: its score (Layout Instability), and the beginnings of the elements that moved. */
export interface Shift {
  value: number;
  what: string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/**
 * Watches the pages that are opened from now on.
 *
 * @returns tells what has moved on the page by now
 */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const what = entry.sources.map(({ node }) => (node as Element | null)?.outerHTML ?? '');
        window.shifts.push({ value: entry.value, what: what.map((html) => html.slice(0, 80)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => window.shifts);
}
