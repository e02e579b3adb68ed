/** The page for the search, brought to life. */
import { queryAddress, type Place } from './address.ts';
import { countLosses, loadEngine, type EnginePlace, type SearchEngine } from './engine.ts';
import { engineQuery } from './query.ts';
import { resultsList } from './results-list.ts';
import { announcer } from './status.ts';

/** How long the reader has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Starts the search on a page that has the search panel. @throws if it lacks a part of it */
export function startSearchPage(page: Document): void {
  const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const found = page.getElementById(id);
    if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
    return found;
  };
  const field = part('site.search', HTMLInputElement);
  const begin = part('site.search-begin', HTMLElement);
  const failed = part('site.search-failed', HTMLElement);
  const nothing = part('site.search-nothing', HTMLElement);
  const list = part('site.search-results', HTMLOListElement);
  const say = announcer(part('site.search-status', HTMLElement));
  const { bundle = '', base = '' } = part('site.search-panel', HTMLElement).dataset;
  const enginePlace: EnginePlace = { bundle, base };
  const losses = countLosses(bundle);
  const address = queryAddress();
  const paperTitle = page.title;

  let engine: Promise<SearchEngine> | undefined;
  let attempts = 0;
  /** Searches are counted: one that is overtaken by a newer shows nothing any more. */
  let newest = 0;
  /** The query whose results are on the page. */
  let answered: string | undefined;

  const openEngine = () => {
    engine ??= loadEngine(enginePlace, attempts++).catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };

  /** Shows one of the states, or none, the others gone. */
  const show = (state?: HTMLElement) => {
    for (const other of [begin, failed, nothing]) other.hidden = other !== state;
    list.removeAttribute('aria-busy');
  };

  const fail = () => {
    // A new engine asks anew for what this one has given up.
    engine = undefined;
    answered = undefined;
    results.clear();
    show(failed);
    say.now('The search could not be loaded. Check your connection.');
  };

  const results = resultsList(list, part('site.search-more', HTMLButtonElement), fail);

  /** @returns whether the results are on the page */
  const answer = async (query: string, wait: number, atLeast: number): Promise<boolean> => {
    const before = losses.lost();
    const opened = await openEngine();
    const found = await opened.debouncedSearch(engineQuery(query), {}, wait);
    if (!found) return false;
    if (losses.lost() > before) throw new Error('a part of the index could not be loaded');
    const count = found.results.length;
    if (!(await results.show(found.results, query, atLeast))) return false;
    show(count === 0 ? nothing : undefined);
    say.soon(
      count === 0
        ? `Nothing found for “${query}”.`
        : `${count} ${count === 1 ? 'result' : 'results'} for “${query}”.`,
    );
    return true;
  };

  const search = async (wait: number, place?: Place) => {
    const query = field.value.trim();
    newest += 1;
    const current = newest;
    page.title = query ? `${query} – ${paperTitle}` : paperTitle;
    answered = query;
    if (!query) {
      results.clear();
      show(begin);
      say.now('');
      return;
    }
    if (!engine) say.now('Searching…');
    list.setAttribute('aria-busy', 'true');
    begin.hidden = true;
    try {
      const isShown = await answer(query, wait, place?.shown ?? 0);
      if (isShown && place) scrollTo({ top: place.scrolled, behavior: 'instant' });
    } catch {
      if (current === newest) fail();
    }
  };

  /** A step in the history; one to a fragment of the page leaves the results as they are. */
  const readAddress = () => {
    const query = address.read();
    if (query === answered) return;
    field.value = query;
    void search(0, address.place());
  };

  field.addEventListener('input', () => {
    void search(pause);
    address.typing(field.value.trim());
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(0);
    address.sent(field.value.trim());
  });
  field.addEventListener('focus', () => void openEngine().catch(() => undefined), { once: true });
  part('site.search-retry', HTMLButtonElement).addEventListener('click', () => void search(0));
  addEventListener('popstate', readAddress);
  addEventListener('pagehide', () => {
    address.leave({ shown: results.shown(), scrolled: scrollY });
  });

  readAddress();
}
