/**
 * The first script of the page for the search: it is small, and comes before the others. Where the address has a query,
 * it asks for all that is known to be needed, while the script that is going to ask for it is still on its way.
 */
import { engineAccess } from './engine-access.ts';

/** Begins the search on a page that has the search panel. @throws if it has none */
export function beginSearch(page: Document): void {
  const panel = page.getElementById('site.search-panel');
  if (!panel) throw new Error('the page has no panel for the search');
  const { bundle = '', base = '', parts, program = '' } = panel.dataset;
  const entry =
    parts === undefined ? undefined : { parts: parts.split(' ').filter(Boolean), program };
  const engine = engineAccess({ bundle, base, language: page.documentElement.lang, entry });
  const query = new URLSearchParams(location.search);
  if (query.get('q')?.trim()) {
    // The rules of names come first: they are small, and the engine would be in their way.
    const rules = query.has('exact') ? undefined : import('../names/compact-lexicon.ts');
    const open = () => engine.open();
    // What fails is asked for anew, and reported, by who needs it.
    void Promise.resolve(rules)
      .then(open, open)
      .catch(() => undefined);
  }
  void import('./search-page.ts').then(({ startSearchPage }) => startSearchPage(page, engine));
}
