/** What the page shows of the results of a search, and says about them. */
import type { ResultsStep } from '../query/answer.ts';
import { inQuotes } from './in-quotes.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { addressOf, type Query } from '../query/query.ts';
import { nothingFound } from './nothing-found.ts';
import { showNotice } from './notices.ts';
import type { SearchPanel } from './panel.ts';
import { resultsList } from './results-list.ts';
import type { SearchView } from './search-view.ts';
import { outcomeWords, type Outcome } from './status-words.ts';
import { searchingOlder } from '../../words/in-browsers.ts';

/**
 * @param lookup provides the latest stories
 * @param isNarrowed whether filters narrow the results
 */
export function resultsView(
  panel: SearchPanel,
  { names: showNames, status, show: showState }: Pick<SearchView, 'names' | 'status' | 'show'>,
  lookup: Pick<NameLookup, 'list'>,
  isNarrowed: () => boolean,
) {
  const { base } = panel.place;
  const showNothing = nothingFound(panel, lookup);
  /** The status of the results on the page; undefined while another search is running. */
  let outcome: Outcome | undefined;
  /** The status of the previous search. */
  let before: Outcome | undefined;
  const say = (changed: Outcome) => {
    outcome = changed;
    status.now(outcomeWords(changed));
  };

  const results = resultsList(panel.list, panel.more, (error) => {
    console.error(error);
    // Another try of the older stories loads these results as well. A new search replaces them.
    if (!outcome || outcome.older === 'lost') return;
    showState(panel.moreFailed);
    say({ ...outcome, isMoreLost: true });
  });

  return {
    /** A search has begun. The results of the last one stay until there are new ones. */
    begin() {
      before = outcome;
      outcome = undefined;
    },
    /** There is no query. */
    clear() {
      outcome = undefined;
      results.clear();
    },
    /** The search has found nothing else: the results on the page stay. */
    keep() {
      showState();
      outcome = before;
      if (outcome) status.soon(outcomeWords(outcome));
    },
    /** The results wait for the older index parts. */
    older: () => status.soon(searchingOlder),
    /** The search has failed. @returns whether its newest results stay, because only the older index parts are lost */
    fail(): boolean {
      const isKept = outcome?.older === 'searching';
      if (isKept) {
        showState(panel.olderFailed);
        say({ ...(outcome as Outcome), older: 'lost', isMoreLost: false });
      } else results.clear();
      return isKept;
    },
    /**
     * Shows results. The results of a step that completes another go below those on the page.
     *
     * @param isCurrent whether no newer search has begun
     * @returns false if a newer search has begun meanwhile
     * @throws if the text of a result cannot be loaded
     */
    async show(
      query: Query,
      { answer, ranked, isComplete }: ResultsStep,
      atLeast: number,
      isCurrent: () => boolean,
    ): Promise<boolean> {
      const { names, corrected, absent, answered, leftOut, isPartial, marks, phrases } = answer;
      const count = outcome
        ? await results.complete(ranked, atLeast)
        : await results.show({
            results: ranked,
            isComplete,
            phrases,
            marks,
            above: new Set(names.map(({ kind, id }) => `${base}${kind}/${id}/`)),
            atLeast,
          });
      if (count === undefined || !isCurrent()) return false;
      showState(count === 0 ? panel.nothing : undefined);
      showNames(names);
      const addressFor = (changed: Partial<Query>) =>
        addressOf({ ...query, ...changed }, new URL(location.href));
      const typed = query.text;
      const literally = addressFor({ literal: true });
      showNotice(panel.notices, {
        corrected,
        typed,
        literally,
        absent,
        isPartial,
        leftOut,
        answered,
      });
      if (count === 0) {
        showNothing(answer.didYouMean, (text) => addressFor({ text, literal: false }));
      }
      const isShortened = absent.length > 0 || leftOut.length > 0;
      const said = isShortened && count > 0 ? answered : (corrected ?? typed);
      outcome = {
        count,
        query: inQuotes(said),
        isNarrowed: isNarrowed(),
        older: isComplete ? 'searched' : 'searching',
        isMoreLost: false,
      };
      status.soon(outcomeWords(outcome));
      return true;
    },
    /** Shows more results, after a failure. Never rejects. */
    async more() {
      const isShown = await results.next();
      if (!isShown || !outcome?.isMoreLost) return;
      showState();
      say({ ...outcome, isMoreLost: false });
    },
  };
}
