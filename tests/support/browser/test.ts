/** Playwright's `test`, in our browser and at one of our sites; addresses are relative to that site. */
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { surroundings, type SiteName } from './set-up.ts';

export { expect } from '@playwright/test';

/**
 * Has the pages of a context share a process, a new and empty page too: a page costs half of what it does with a process
 * of its own until it is at a site.
 */
const oneProcess = ['--process-per-site', '--renderer-process-limit=1'];

interface Options {
  /** The site that the test visits: `page.goto('names/')` is relative to it. */
  site: SiteName;
  /**
   * `known`: the browser has been at the site before. `first`: it has nothing of the site in its cache. `alone`: it is one
   * that no other test has used.
   *
   * All but the last share a browser context for each site, with a page for each test, in a process that is kept: that takes
   * a third of the work. Tests without scripts, with a finger or with permissions are alone, too.
   */
  visit: 'known' | 'first' | 'alone';
}

interface WorkerFixtures {
  /** The browser contexts that have been at a site, by its name. */
  knownContexts: Map<SiteName, BrowserContext>;
}

export const test = base.extend<Options, WorkerFixtures>({
  site: ['real', { option: true }],
  visit: ['known', { option: true }],
  baseURL: async ({ site }, use) => use(surroundings().sites[site]),
  launchOptions: [
    async ({}, use) => {
      const { executablePath, args } = surroundings().browser;
      await use({ executablePath, args: [...args, ...oneProcess] });
    },
    { scope: 'worker' },
  ],
  knownContexts: [
    async ({}, use) => {
      const contexts = new Map<SiteName, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  async page(
    { browser, knownContexts, site, visit, viewport, hasTouch, javaScriptEnabled, permissions },
    use,
  ) {
    if (visit === 'alone' || hasTouch || !javaScriptEnabled || permissions?.length) {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
      return;
    }
    let context = knownContexts.get(site);
    if (!context) {
      context = await browser.newContext();
      knownContexts.set(site, context);
      // It stays open, and with it the process.
      await (await context.newPage()).goto('about/');
    }
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    if (visit === 'first') {
      const session = await context.newCDPSession(page);
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    }
    await use(page);
    await page.close();
  },
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
