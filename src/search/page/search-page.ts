/** The search page: turns what the reader types, chooses and goes back to into searches. */
import type { EngineAccess } from '../engine/engine-access.ts';
import { recentSearches } from '../field/recent-searches.ts';
import { late, LostScript } from '../query/late-code.ts';
import { later } from '../scheduling/later.ts';
import { pageLookup } from '../query/name-lookup.ts';
import type { Query } from '../query/query.ts';
import { readQuery } from '../query/read-query.ts';
import { queryAddress } from './address.ts';
import { disclosure } from './disclosure.ts';
import { filterControls } from './filters/filter-controls.ts';
import { searchPanel } from './panel.ts';
import { searchView } from './search-view.ts';
import type { Search, Stories } from './stories.ts';

/** How long the reader has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Starts the search on a page that has the search panel. @throws if it lacks an element of it */
export function startSearchPage(page: Document): void {
  // With rules for prefetching, Chromium keeps the links of a page whenever its address changes: each search would leave
  // its results in memory.
  page.querySelector('script[type=speculationrules]')?.remove();
  const panel = searchPanel(page);
  panel.lost.remove();
  const { field } = panel;
  const lookup = pageLookup(panel.lexicon.folder, panel.lexicon.root);
  const paper = {
    language: page.documentElement.lang,
    stopWords: panel.stopWords,
    sections: panel.sections(),
  };
  const address = queryAddress();
  const recent = recentSearches(panel.place.base);
  const siteTitle = page.title;
  const filters = filterControls(panel.filters, () => send());
  const view = searchView(panel, lookup, filters.areSet);

  /** Searches are counted, so that one that is overtaken by a newer one shows nothing. */
  let newest = 0;
  /** The query, as in the address, whose results are on the page. */
  let answered: string | undefined;
  /** A browser does not request a failed script again, so after a failure the page has to be reloaded. */
  let isCodeLost = false;

  const storyCode = () => late(import('../story-code.ts'));
  /** The code that finds stories, once it has been loaded. */
  let stories: Stories | undefined;
  let loading: Promise<Stories> | undefined;
  const loadStories = (engine: EngineAccess) =>
    (loading ??= storyCode().then(
      ({ createStories }) =>
        (stories = createStories({
          engine,
          panel,
          view,
          lookup,
          filters,
          paper,
          recent,
          areFiltersOpen: fold.isOpen,
          again,
        })),
    ));

  /** What opens the index, once its code has been loaded. */
  let access: EngineAccess | undefined;
  const openIndex = async () => {
    // The files of names are requested first: they are small, and those of stories would delay them.
    await later();
    const code = late(import('../engine-code.ts'));
    // Behind the code, which needs the line first.
    page.head.append(panel.preloads);
    const { engineAccess } = await code;
    access ??= engineAccess(panel.place);
    access.begin();
    return access;
  };

  const openStories = async (engine: EngineAccess) => {
    // What the index waits for comes first: the code for stories is needed when its chunks have come.
    await engine.scriptSettled();
    return loadStories(engine);
  };

  /** Few queries are pasted, so what reads them is not loaded for the others. */
  const meantText = async (text: string) => (await storyCode()).meantText(text);

  const fold = disclosure(panel.fold, () => void stories?.showCounts());
  disclosure(panel.tips);

  /** The query in the field and the controls. */
  const asked = (): Query => ({ text: field.value.trim(), literal: false, ...filters.read() });

  const search = async (how: Search = {}) => {
    const query = { ...asked(), literal: how.literal ?? false };
    newest += 1;
    const current = newest;
    const isCurrent = () => current === newest;
    page.title = query.text ? `${query.text} – ${siteTitle}` : siteTitle;
    answered = location.search;
    stories?.begin();
    if (!query.text) {
      stories?.clear();
      return view.clear();
    }
    view.begin();
    await later(how.wait);
    try {
      for (let isRetry = false; isCurrent(); isRetry = true) {
        const reading = readQuery(query, Boolean(how.wait), lookup, paper, meantText);
        const opening = query.literal ? openIndex() : lookup.open().then(openIndex);
        const code = opening.then(openStories);
        // It is awaited below.
        code.catch(() => undefined);
        const read = await reading;
        if (!isCurrent()) return;
        view.names(read.names);
        // What cannot be opened is reported by the search.
        opening.then((engine) => engine.preload(read.question, isCurrent)).catch(() => undefined);
        const found = await code;
        if (!isCurrent()) return;
        if (await found.answer(read, how, isCurrent, isRetry)) return;
      }
    } catch (error) {
      if (!isCurrent()) return;
      answered = undefined;
      isCodeLost ||= error instanceof LostScript;
      console.error(error);
      if (!stories?.fail()) view.fail();
    }
  };

  /** Searches for the query in the field and the controls, as a step in the history. */
  const send = () => {
    address.write(asked(), false);
    // The query was sent, so that a script that loads later suggests nothing for it.
    field.defaultValue = field.value;
    void search();
  };

  /** Searches once more for the query of the address. */
  const again = (how: Search = {}) => void search({ literal: address.read().literal, ...how });

  const searchTyped = () => {
    address.write(asked(), true);
    void search({ wait: pause });
  };

  const writeFilters = (query: Query) => {
    filters.write(query);
    if (query.filters.author) {
      void lookup.list('authors').then((authors) => authors && filters.offerAuthors(authors));
    }
  };

  /** Handles a step in the history. A step to a fragment of the page does not change the results. */
  const readAddress = () => {
    const query = address.read();
    if (location.search === answered) return;
    field.value = query.text;
    writeFilters(query);
    void search({ literal: query.literal, place: address.place() });
  };

  /** Begins with the query of the address, or with what the reader has typed before this script ran. */
  const begin = () => {
    const query = address.read();
    // Shown only in a field without typed text.
    field.defaultValue = query.text;
    if (page.activeElement !== field || field.value === query.text) return readAddress();
    writeFilters(query);
    searchTyped();
  };

  field.addEventListener('input', searchTyped);
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  // Results are shown while the reader types. Opening one counts as a search.
  for (const list of [panel.list, panel.names]) {
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) recent.add(asked().text);
    });
  }
  panel.widen.addEventListener('click', () => {
    filters.write({ filters: {}, newest: filters.read().newest });
    send();
    field.focus();
  });
  const prepare = () =>
    void openIndex()
      .then(openStories)
      .catch(() => undefined);
  field.addEventListener('focus', prepare, { once: true });
  for (const button of [panel.retry, panel.retryOlder]) {
    button.addEventListener('click', () => {
      if (isCodeLost) location.reload();
      else again();
    });
  }
  addEventListener('popstate', readAddress);
  addEventListener('pagehide', () => {
    address.leave({ shown: panel.list.children.length, scrolled: scrollY });
  });

  begin();
}
