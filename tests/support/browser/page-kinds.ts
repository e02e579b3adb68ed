/** One page of each kind that the papers have: what holds for all pages is tested on these. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { SiteName } from './set-up.ts';
import { story } from './test.ts';

interface PageKind {
  name: string;
  site: SiteName;
  path: string;
  /** What the page says when its search has come to an end. */
  says?: RegExp;
}

/** Every kind of page, the search in each of its states. */
export const pageKinds: readonly PageKind[] = [
  { name: 'front page', site: 'real', path: './' },
  { name: 'article', site: 'real', path: story.path },
  { name: 'person', site: 'real', path: 'people/siraj-haqqani/' },
  { name: 'place', site: 'real', path: 'places/north-waziristan/' },
  { name: 'organisation', site: 'real', path: 'organisations/afghan-taliban/' },
  { name: 'section', site: 'real', path: 'sections/world/' },
  { name: 'names', site: 'real', path: 'names/' },
  { name: 'all stories', site: 'real', path: 'news/' },
  { name: 'author', site: 'real', path: 'authors/news-desk/' },
  { name: 'about', site: 'real', path: 'about/' },
  { name: 'search, empty', site: 'real', path: 'search/' },
  { name: 'search, with results', site: 'real', path: 'search/?q=Haqqani', says: /results? for/ },
  { name: 'search, nothing found', site: 'real', path: 'search/?q=xqzwj', says: /nothing found/i },
  { name: 'not found', site: 'real', path: 'no/such/page/' },
  { name: 'rich article', site: 'fifty', path: 'news/rich/' },
  { name: 'person over three years', site: 'fifty', path: 'people/ada-harbour/' },
  { name: 'front page of fifty stories', site: 'fifty', path: './' },
  { name: 'list of fifty stories', site: 'fifty', path: 'news/' },
  { name: 'front page of the sample paper', site: 'sample', path: './' },
  { name: 'long read', site: 'sample', path: 'news/the-gate-that-would-not-close/' },
  { name: 'story with passages in Urdu', site: 'sample', path: 'news/sindh-after-the-water/' },
  { name: 'corrections', site: 'sample', path: 'corrections/' },
  { name: 'notice of a withdrawn story', site: 'sample', path: 'news/ghost-trawler/' },
  { name: 'long article of a series', site: 'furnished', path: 'news/river-2/' },
  { name: 'sponsored article', site: 'furnished', path: 'news/a-sponsored/' },
  { name: 'opinion', site: 'furnished', path: 'news/a-opinion/' },
  { name: 'topic', site: 'furnished', path: 'topics/floods/' },
  { name: 'series', site: 'furnished', path: 'series/the-river/' },
  { name: 'list of stories of all kinds', site: 'furnished', path: 'news/' },
];

/** Opens a page and waits until it says what it has to say. */
export async function open(page: Page, { path, says }: PageKind): Promise<void> {
  await page.goto(path);
  if (says) await expect(page.getByRole('status')).toHaveText(says);
}

/**
 * Moves the pointer over an element in two steps. Browsers report no distance for the first move on a page, and the page
 * takes a move without a distance for one that the browser made.
 */
export async function pointAt(target: Locator): Promise<void> {
  await target.hover({ position: { x: 8, y: 8 } });
  await target.hover();
}

/** Presses Tab until an element has the focus, at most so many times. */
export async function tabTo(page: Page, target: Locator, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `focus within ${limit} steps of Tab`).toBeFocused();
}
