/** Begins the search on the page for it. What its search loads, the page asks for itself: build/search-preloads.ts. */
import { engineAccess } from '../engine/engine-access.ts';
import { startSearchPage } from './search-page.ts';

/** Begins the search on a page that has the search panel. @throws if it has none */
export function beginSearch(page: Document): void {
  const panel = page.getElementById('site.search-panel');
  if (!panel) throw new Error('the page has no panel for the search');
  const { bundle = '', base = '', parts, program = '' } = panel.dataset;
  const entry =
    parts === undefined ? undefined : { parts: parts.split(' ').filter(Boolean), program };
  const engine = engineAccess({ bundle, base, language: page.documentElement.lang, entry });
  startSearchPage(page, engine);
}
