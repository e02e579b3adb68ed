/** The page for the search, brought to life. */
import { loadEngine, type Found, type SearchEngine } from './engine.ts';
import { addressOf, engineQuery, queryOf } from './query.ts';
import { resultItem } from './results.ts';

const batch = 10;
/** How long the reader has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Starts the search on a page that has the search panel. */
export function startSearchPage(page: Document): void {
  const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const found = page.getElementById(id);
    if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
    return found;
  };
  const panel = part('site-search-panel', HTMLElement);
  const field = part('site-search', HTMLInputElement);
  const status = part('site-search-status', HTMLElement);
  const failed = part('site-search-failed', HTMLElement);
  const nothing = part('site-search-nothing', HTMLElement);
  const list = part('site-search-results', HTMLOListElement);
  const more = part('site-search-more', HTMLButtonElement);
  const retry = part('site-search-retry', HTMLButtonElement);
  const form = field.form;
  const paperTitle = page.title;

  let engine: Promise<SearchEngine> | undefined;
  let found: Found[] = [];
  let run = 0;

  const openEngine = () => {
    engine ??= loadEngine(panel.dataset['bundle'] ?? '', panel.dataset['base'] ?? '');
    return engine;
  };

  const say = (text: string) => {
    status.textContent = text;
  };

  const clear = () => {
    list.replaceChildren();
    found = [];
    failed.hidden = nothing.hidden = more.hidden = true;
    list.removeAttribute('aria-busy');
  };

  /** Adds the next results; a newer search that has begun meanwhile wins. */
  const addBatch = async (current: number, focus: boolean) => {
    const shown = list.children.length;
    const pages = await Promise.all(found.slice(shown, shown + batch).map((item) => item.data()));
    if (current !== run) return;
    const items = pages.map(resultItem);
    if (shown === 0) list.replaceChildren(...items);
    else list.append(...items);
    more.hidden = list.children.length >= found.length;
    if (focus) items[0]?.querySelector('a')?.focus();
  };

  const search = async (wait: number) => {
    const query = field.value.trim();
    const current = ++run;
    page.title = query ? `${query} – ${paperTitle}` : paperTitle;
    if (!query) {
      clear();
      say('');
      return;
    }
    failed.hidden = nothing.hidden = true;
    list.setAttribute('aria-busy', 'true');
    if (list.children.length === 0) say('Searching…');
    try {
      const opened = await openEngine();
      const answer = await opened.debouncedSearch(engineQuery(query), {}, wait);
      if (current !== run || !answer) return;
      clear();
      found = answer.results;
      const count = found.length;
      await addBatch(current, false);
      if (current !== run) return;
      nothing.hidden = count > 0;
      if (count === 0) say(`Nothing found for “${query}”.`);
      else say(`${count} ${count === 1 ? 'result' : 'results'} for “${query}”.`);
    } catch {
      if (current !== run) return;
      engine = undefined;
      clear();
      failed.hidden = false;
      say('The search could not be loaded. Check your connection.');
    }
  };

  /** Typing changes the address in place; a search that is sent becomes a step to go back to. */
  const keepAddress = (how: 'pushState' | 'replaceState') => {
    const next = addressOf(field.value.trim(), new URL(location.href));
    if (next !== location.href) history[how](null, '', next);
  };

  const readAddress = () => {
    field.value = queryOf(new URL(location.href));
    void search(0);
  };

  field.addEventListener('input', () => {
    keepAddress('replaceState');
    void search(pause);
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    keepAddress('pushState');
    void search(0);
  });
  field.addEventListener('focus', () => void openEngine().catch(() => (engine = undefined)), {
    once: true,
  });
  more.addEventListener('click', () => void addBatch(run, true));
  retry.addEventListener('click', () => void search(0));
  addEventListener('popstate', readAddress);

  readAddress();
}
