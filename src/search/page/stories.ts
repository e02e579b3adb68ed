/** The search page's part that finds stories and shows them. It is loaded after the names. */
import type { EngineAccess } from '../engine/engine-access.ts';
import { answerSteps, type ResultsStep } from '../query/answer.ts';
import type { Paper } from '../query/filter-words.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { addressOf, type Query } from '../query/query.ts';
import { meantText } from '../query/pasted.ts';
import { readQuery, type ReadQuery } from '../query/read-query.ts';
import type { RecentSearches } from '../field/recent-searches.ts';
import type { Place } from './address.ts';
import type { FilterControls } from './filters/filter-controls.ts';
import type { FilterCounts } from './filters/filter-counts.ts';
import type { SearchPanel } from './panel.ts';
import { painted } from '../scheduling/painted.ts';
import { resultsView } from './results-view.ts';
import type { SearchView } from './search-view.ts';

/** What stories share with the rest of the page. */
interface PageParts {
  engine: EngineAccess;
  panel: SearchPanel;
  view: SearchView;
  lookup: NameLookup;
  filters: FilterControls;
  paper: Paper;
  recent: Pick<RecentSearches, 'add'>;
  /** Whether the filters are visible. */
  areFiltersOpen: () => boolean;
  /** Searches once more for the query of the address. */
  again: (how: Search) => void;
}

/** How a search is made. */
export interface Search {
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

/** What finds stories, and shows them. */
export function createStories({
  engine,
  panel,
  view,
  lookup,
  filters,
  paper,
  recent,
  areFiltersOpen,
  again,
}: PageParts) {
  const results = resultsView(panel, view, lookup, filters.areSet);
  /** The last complete answer on the page. */
  let whole: Whole | undefined;
  /** Whether no search has begun since the one whose results are shown. */
  let isLast = () => true;

  const idsOf = async (query: Query) => {
    let ids: string[] = [];
    for await (const step of answerSteps(
      await readQuery(query, false, lookup, paper, async (text) => meantText(text)),
      engine,
      paper,
    )) {
      if (step.kind === 'results') ids = step.ranked.map(({ id }) => id);
    }
    return ids;
  };

  /** The code for counts is loaded when the reader opens the filters. */
  let counts: Promise<FilterCounts | undefined> | undefined;
  const showCounts = async () => {
    if (!areFiltersOpen()) return;
    counts ??= import('./filters/filter-counts.ts').then(
      ({ filterCounts }) => filterCounts({ lookup, engine, idsOf }, filters),
      // Filters work without counts.
      () => undefined,
    );
    const loaded = await counts;
    if (whole) void loaded?.show(whole.query, whole.found);
  };

  /** Results found while typing stay, even if the finished words find nothing. */
  const isKept = (query: Query, { ranked, isComplete }: ResultsStep) => {
    const same = (one: Query) => addressOf(one, new URL(location.href));
    const isSame = whole && whole.found.length > 0 && same(whole.query) === same(query);
    return isComplete && ranked.length === 0 && isSame;
  };

  /** Shows each step of the answer. @returns whether the whole answer is on the page */
  const showSteps = async (read: ReadQuery, atLeast: number, isCurrent: () => boolean) => {
    const { query } = read;
    for await (const step of answerSteps(read, { open: engine.begun }, paper)) {
      if (!isCurrent()) return false;
      if (step.kind === 'older') results.older();
      else if (isKept(query, step)) results.keep();
      else {
        if (!(await results.show(query, step, atLeast, isCurrent))) return false;
        if (!step.isComplete) {
          // Opening the older index parts blocks the page for a while.
          await painted();
          if (!isCurrent()) return false;
          continue;
        }
        whole = { query, found: step.ranked.map(({ id }) => id) };
        void showCounts();
      }
    }
    return isCurrent();
  };

  panel.retryMore.addEventListener('click', async () => {
    const isCurrent = isLast;
    // If the site has been published again since, the files of these results are gone.
    const isReplaced = await engine.reopen(engine.edition());
    if (!isCurrent()) return;
    if (!isReplaced) return results.more();
    again({ place: { shown: panel.list.children.length, scrolled: scrollY } });
  });

  return {
    showCounts,
    /** A search has begun. */
    begin: results.begin,
    /** There is no query. */
    clear() {
      whole = undefined;
      filters.count(undefined);
      results.clear();
    },
    /**
     * Shows the stories for a query, until a newer search begins.
     *
     * @param isCurrent whether none has begun
     * @param isRetry whether it is the second attempt
     * @returns false if the site has been published again since the page was opened, so that a second attempt may succeed
     * @throws if a file is lost
     */
    async answer(
      read: ReadQuery,
      { wait, place }: Search,
      isCurrent: () => boolean,
      isRetry: boolean,
    ): Promise<boolean> {
      isLast = isCurrent;
      const edition = engine.edition();
      try {
        // Of the searches that wait for the index, only the last one searches.
        await engine.begun();
        if (!isCurrent()) return true;
        const isShown = await showSteps(read, place?.shown ?? 0, isCurrent);
        if (isShown && !wait && whole?.found.length) recent.add(read.query.text);
        if (isShown && place) scrollTo({ top: place.scrolled, behavior: 'instant' });
        return true;
      } catch (error) {
        // The files that the page knows may be gone.
        const isReplaced = await engine.reopen(edition);
        if (isRetry || !isReplaced) throw error;
        return false;
      }
    },
    /** The search has failed. @returns whether its newest results stay, because only the older index parts are lost */
    fail() {
      whole = undefined;
      return results.fail();
    },
  };
}

export type Stories = ReturnType<typeof createStories>;
