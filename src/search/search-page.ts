/** The page for the search, brought to life. */
import { queryAddress, type Place } from './address.ts';
import {
  isReachable,
  loadEngine,
  type EnginePlace,
  type Found,
  type SearchEngine,
} from './engine.ts';
import { engineQuery } from './query.ts';
import { byTitle, resultItem } from './results.ts';
import { announcer } from './status.ts';

const batch = 10;
/** How long the reader has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Starts the search on a page that has the search panel. @throws if it lacks a part of it */
export function startSearchPage(page: Document): void {
  const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const found = page.getElementById(id);
    if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
    return found;
  };
  const panel = part('site.search-panel', HTMLElement);
  const field = part('site.search', HTMLInputElement);
  const begin = part('site.search-begin', HTMLElement);
  const failed = part('site.search-failed', HTMLElement);
  const nothing = part('site.search-nothing', HTMLElement);
  const list = part('site.search-results', HTMLOListElement);
  const more = part('site.search-more', HTMLButtonElement);
  const retry = part('site.search-retry', HTMLButtonElement);
  const say = announcer(part('site.search-status', HTMLElement));
  const { bundle = '', base = '' } = panel.dataset;
  const enginePlace: EnginePlace = { bundle, base };
  const address = queryAddress();
  const paperTitle = page.title;

  let engine: Promise<SearchEngine> | undefined;
  let attempts = 0;
  let found: Found[] = [];
  /** Searches are counted: one that is overtaken by a newer shows nothing any more. */
  let newest = 0;

  const openEngine = () => {
    engine ??= loadEngine(enginePlace, attempts++).catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };

  /** Shows one of the states, all others gone. */
  const show = (state?: HTMLElement) => {
    for (const part of [begin, failed, nothing, more]) part.hidden = part !== state;
    list.removeAttribute('aria-busy');
  };

  const clear = (state?: HTMLElement) => {
    found = [];
    list.replaceChildren();
    show(state);
  };

  /** The items of the next results. */
  const nextItems = async (count: number) => {
    const shown = list.children.length;
    return Promise.all(found.slice(shown, shown + count).map((item) => item.data()));
  };

  const showResults = async (results: Found[], search: number, count: number) => {
    const pages = await Promise.all(results.slice(0, count).map((item) => item.data()));
    if (search !== newest) return;
    clear();
    found = results;
    list.replaceChildren(...byTitle(pages, field.value.trim()).map(resultItem));
    more.hidden = list.children.length >= found.length;
  };

  const search = async (wait: number, place?: Place) => {
    const query = field.value.trim();
    const current = ++newest;
    page.title = query ? `${query} – ${paperTitle}` : paperTitle;
    if (!query) {
      clear(begin);
      say.now('');
      return;
    }
    if (!engine) say.now('Searching…');
    list.setAttribute('aria-busy', 'true');
    begin.hidden = true;
    try {
      const opened = await openEngine();
      const answer = await opened.debouncedSearch(engineQuery(query), {}, wait);
      if (current !== newest || !answer) return;
      const count = answer.results.length;
      if (count === 0 && !(await isReachable(enginePlace))) throw new Error('not reachable');
      await showResults(answer.results, current, Math.max(batch, place?.shown ?? 0));
      if (current !== newest) return;
      if (count === 0) show(nothing);
      say.soon(
        count === 0
          ? `Nothing found for “${query}”.`
          : `${count} ${count === 1 ? 'result' : 'results'} for “${query}”.`,
      );
      if (place) scrollTo({ top: place.scrolled, behavior: 'instant' });
    } catch {
      if (current !== newest) return;
      engine = undefined;
      clear(failed);
      say.now('The search could not be loaded. Check your connection.');
    }
  };

  const showMore = async () => {
    const current = newest;
    const items = (await nextItems(batch)).map(resultItem);
    if (current !== newest) return;
    list.append(...items);
    more.hidden = list.children.length >= found.length;
    items[0]?.querySelector('a')?.focus();
  };

  const readAddress = () => {
    field.value = address.read();
    void search(0, address.place());
  };

  field.addEventListener('input', () => {
    address.typing(field.value.trim());
    void search(pause);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    address.sent(field.value.trim());
    void search(0);
  });
  field.addEventListener('focus', () => void openEngine().catch(() => undefined), { once: true });
  more.addEventListener('click', () => void showMore());
  retry.addEventListener('click', () => void search(0));
  addEventListener('popstate', readAddress);
  addEventListener('pagehide', () => {
    address.leave({ shown: list.children.length, scrolled: scrollY });
  });

  readAddress();
}
