/** What axe finds wrong with a page. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const source = readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Those that look at colours, of the rules that axe checks if it is not told which. */
const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/**
 * The faults of a page, each with the element that has it and what axe says about it; none if there are none.
 *
 * @param runOnly tags or ids of the rules that are checked; without them all are
 */
export async function axeFaults(page: Page, runOnly?: string[]): Promise<string[]> {
  await addAxe(page);
  const violations = await page.evaluate(async (only) => {
    const options = only ? { runOnly: only } : {};
    return (await window.axe.run(document, { ...options, resultTypes: ['violations'] })).violations;
  }, runOnly);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** The faults of a page in light, and in dark those of its colours: nothing else of a dark page differs. */
export async function axeFaultsInLightAndDark(page: Page): Promise<string[]> {
  const light = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFaults(page, rulesOfColours);
  await page.emulateMedia({ colorScheme: null });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

/** `page.evaluate` would take twice the time for a text of half a megabyte, and browsers keep what DevTools have compiled. */
async function addAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await source });
  await session.detach();
}
