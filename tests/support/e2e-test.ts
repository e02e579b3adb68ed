/** Playwright's `test`, in our browser and at one of our sites; addresses are relative to that site. */
import { test as base, type Page } from '@playwright/test';
import { surroundings, type SiteName } from './e2e-setup.ts';

export { expect } from '@playwright/test';

interface Options {
  /** The site that the test visits: `page.goto('names/')` is relative to it. */
  site: SiteName;
}

export const test = base.extend<Options>({
  site: ['real', { option: true }],
  baseURL: async ({ site }, use) => use(surroundings().sites[site]),
  launchOptions: [async ({}, use) => use(surroundings().browser), { scope: 'worker' }],
});

/** The project's own content, at the root of a host and in a folder of one. */
export const realSites = [
  { title: 'at the root', site: 'real' },
  { title: 'under /sub/dir/', site: 'underBase' },
] as const;

/** The story that the paper begins with. */
export const story = {
  path: 'news/pakistan-us-at-odds-over-taliban-leader/',
  headline: 'Pakistan, U.S. at Odds over Taliban Leader',
  /** Its headline as lists print it, long or short. */
  inLists: /^Pakistan(, U\.S\. at Odds over Taliban Leader| and U\.S\. at odds)$/,
};

/** Listens for what a page prints as an error: CSP violations, exceptions, files that are missing. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // That the page itself stands for those not found is no error of the page.
    const isPage = message.location().url === page.url();
    if (isPage && message.text().startsWith('Failed to load resource')) return;
    errors.push(message.text());
  });
  return errors;
}
