/** The search page: turns what the reader types, chooses and goes back to into searches. */
import { engineAccess } from '../engine/engine-access.ts';
import { recentSearches } from '../field/recent-searches.ts';
import { answerSteps, type ResultsStep } from '../query/answer.ts';
import { LostScript } from '../query/late-code.ts';
import { pageLookup } from '../query/name-lookup.ts';
import { addressOf, type Query } from '../query/query.ts';
import { queryAddress, type Place } from './address.ts';
import { disclosure } from './disclosure.ts';
import { filterControls } from './filter-controls.ts';
import type { FilterCounts } from './filter-counts.ts';
import { searchPanel } from './panel.ts';
import { searchView } from './search-view.ts';

/** How long the reader has to pause before a search begins, in milliseconds. */
const pause = 150;

interface Search {
  /** How long to wait for further typing, in milliseconds. */
  wait?: number;
  /** Whether the query is searched for exactly as it was typed. */
  literal?: boolean;
  /** The place in the list to return to. */
  place?: Place | undefined;
}

/** An answer from the whole index. */
interface Whole {
  query: Query;
  found: readonly string[];
}

/** Starts the search on a page that has the search panel. @throws if it lacks an element of it */
export function startSearchPage(page: Document): void {
  // With rules for prefetching, Chromium keeps the links of a page whenever its address changes: each search would leave
  // its results in memory.
  page.querySelector('script[type=speculationrules]')?.remove();
  const panel = searchPanel(page);
  panel.lost.remove();
  const { field } = panel;
  const engine = engineAccess(panel.place);
  const lookup = pageLookup(panel.lexicon.folder, panel.lexicon.root);
  /** A browser does not request a failed script again, so after a failure the page has to be reloaded. */
  let isCodeLost = false;
  const code = () =>
    import('../story-code.ts').catch((error: unknown) => {
      isCodeLost = true;
      throw error;
    });
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
  /** The last complete answer on the page. */
  let whole: Whole | undefined;

  /** The query in the field and the controls. */
  const asked = (): Query => ({ text: field.value.trim(), literal: false, ...filters.read() });

  /** The code for counts is loaded when the reader opens the filters. */
  let counts: Promise<FilterCounts | undefined> | undefined;
  const showCounts = async () => {
    if (!fold.isOpen()) return;
    counts ??= import('./filter-counts.ts').then(
      ({ filterCounts }) => filterCounts({ lookup, engine, paper, code }, filters),
      // Filters work without counts.
      () => undefined,
    );
    const loaded = await counts;
    if (whole) void loaded?.show(whole.query, whole.found);
  };
  const fold = disclosure(panel.fold, () => void showCounts());
  disclosure(panel.tips);

  /** Results found while typing stay, even if the finished words find nothing. */
  const isKept = (query: Query, { ranked, isComplete }: ResultsStep) => {
    const same = (one: Query) => addressOf(one, new URL(location.href));
    const isSame = whole && whole.found.length > 0 && same(whole.query) === same(query);
    return isComplete && ranked.length === 0 && isSame;
  };

  /** Shows each step of the answer. @returns whether the whole answer is on the page */
  const answer = async (query: Query, { wait = 0, place }: Search, isCurrent: () => boolean) => {
    for await (const step of answerSteps(query, wait > 0, { lookup, engine, paper, code })) {
      if (!isCurrent()) return false;
      if (step.kind === 'names') view.names(step.names);
      else if (step.kind === 'older') view.older();
      else if (isKept(query, step)) view.keep();
      else {
        if (!(await view.results(query, step, place?.shown ?? 0))) return false;
        if (!step.isComplete) continue;
        whole = { query, found: step.ranked.map(({ id }) => id) };
        void showCounts();
      }
    }
    if (isCurrent() && wait === 0 && whole?.found.length) recent.add(query.text);
    return isCurrent();
  };

  const search = async (how: Search = {}) => {
    const query = { ...asked(), literal: how.literal ?? false };
    newest += 1;
    const current = newest;
    const isCurrent = () => current === newest;
    page.title = query.text ? `${query.text} – ${siteTitle}` : siteTitle;
    answered = location.search;
    if (!query.text) {
      whole = undefined;
      filters.count(undefined);
      return view.clear();
    }
    view.begin();
    await new Promise((resolve) => setTimeout(resolve, how.wait ?? 0));
    for (let isRetry = false; isCurrent(); isRetry = true) {
      const edition = engine.edition();
      try {
        const isShown = await answer(query, how, isCurrent);
        if (isShown && how.place) scrollTo({ top: how.place.scrolled, behavior: 'instant' });
        return;
      } catch (error) {
        // Where the site has been published since the page was opened, the files that the page knows may be gone.
        const isReplaced = await engine.reopen(edition);
        if (!isCurrent()) return;
        if (isRetry || !isReplaced) {
          answered = undefined;
          whole = undefined;
          isCodeLost ||= error instanceof LostScript;
          return view.fail(error);
        }
      }
    }
  };

  /** Searches for the query in the field and the controls, as a step in the history. */
  const send = () => {
    address.write(asked(), false);
    // The query was sent, so that a script that loads later suggests nothing for it.
    field.defaultValue = field.value;
    void search();
  };

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
  field.addEventListener('focus', () => void engine.open().catch(() => undefined), { once: true });
  for (const button of [panel.retry, panel.retryOlder]) {
    button.addEventListener('click', () => {
      if (isCodeLost) location.reload();
      else void search({ literal: address.read().literal });
    });
  }
  panel.retryMore.addEventListener('click', async () => {
    const current = newest;
    // If the site has been published again since, the files of these results are gone.
    const isReplaced = await engine.reopen(engine.edition());
    if (current !== newest) return;
    if (!isReplaced) return view.more();
    const place = { shown: view.shown(), scrolled: scrollY };
    return search({ literal: address.read().literal, place });
  });
  addEventListener('popstate', readAddress);
  addEventListener('pagehide', () => {
    address.leave({ shown: view.shown(), scrolled: scrollY });
  });

  begin();
}
