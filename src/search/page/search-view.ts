/** What the page shows of a search. */
import { inQuotes } from '../query/syntax.ts';
import type { ResultsStep } from '../query/answer.ts';
import { addressOf, type Query } from '../query/query.ts';
import { nameCards } from './name-cards.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import type { SearchPanel } from './panel.ts';
import { resultsList } from './results-list.ts';
import { announcer } from './status.ts';
import { outcomeWords, type Outcome } from './status-words.ts';
import { searchNotLoaded, searching, searchingOlder } from '../../words/in-browsers.ts';

/**
 * @param lookup completes the cards of names, and provides the latest stories
 * @param isNarrowed whether filters narrow the results
 */
export function searchView(
  panel: SearchPanel,
  lookup: Pick<NameLookup, 'details' | 'list'>,
  isNarrowed: () => boolean,
) {
  const { base } = panel.place;
  const showNames = nameCards(panel.names, lookup, { base, kinds: panel.kinds });
  const status = announcer(panel.status);
  /** The status of the results on the page; undefined while another search is running. */
  let outcome: Outcome | undefined;
  /** The status of the previous search. */
  let before: Outcome | undefined;
  /** Searches are counted, so that one that is overtaken by a newer one says nothing. */
  let newest = 0;
  const say = (changed: Outcome) => {
    outcome = changed;
    status.now(outcomeWords(changed));
  };

  /** Shows one of the states, or none, and hides the others. */
  const show = (state?: HTMLElement) => {
    const { begin, failed, nothing, olderFailed, moreFailed } = panel;
    const hadFocus = document.activeElement;
    for (const other of [begin, failed, nothing, olderFailed, moreFailed]) {
      other.hidden = other !== state;
    }
    // A button that disappears would lose the focus, which moves to the status line.
    if (hadFocus?.closest('[hidden]')) panel.status.focus();
    panel.widen.hidden = !isNarrowed();
    panel.list.removeAttribute('aria-busy');
  };

  const fail = (error: unknown): void => {
    console.error(error);
    if (outcome?.older === 'searching') {
      show(panel.olderFailed);
      return say({ ...outcome, older: 'lost', isMoreLost: false });
    }
    results.clear();
    panel.notices.replaceChildren();
    show(panel.failed);
    status.now(searchNotLoaded);
  };

  const results = resultsList(panel.list, panel.more, (error) => {
    console.error(error);
    // Another try of the older stories loads these results as well. A new search replaces them.
    if (!outcome || outcome.older === 'lost') return;
    show(panel.moreFailed);
    say({ ...outcome, isMoreLost: true });
  });

  return {
    /** How many results are shown. */
    shown: results.shown,
    /** There is no query. */
    clear() {
      newest += 1;
      outcome = undefined;
      results.clear();
      showNames([]);
      panel.notices.replaceChildren();
      show(panel.begin);
      status.now('');
    },
    /** A search has begun. The results of the last one stay until there are new ones. */
    begin() {
      newest += 1;
      before = outcome;
      outcome = undefined;
      if (results.shown() === 0) status.now(searching);
      panel.list.setAttribute('aria-busy', 'true');
      panel.begin.hidden = true;
    },
    /** The search has found nothing else: the results on the page stay. */
    keep() {
      show();
      outcome = before;
      if (outcome) status.soon(outcomeWords(outcome));
    },
    names: showNames,
    /** The results wait for the older index parts. */
    older: () => status.soon(searchingOlder),
    /**
     * Shows results. The results of a step that completes another go below those on the page.
     *
     * @returns false if a newer search has begun meanwhile
     * @throws if the text of a result cannot be loaded
     */
    async results(query: Query, { answer, ranked, isComplete }: ResultsStep, atLeast: number) {
      const { names, corrected, absent, answered, leftOut, isPartial, marks, phrases } = answer;
      const current = newest;
      const isShortened = absent.length > 0 || leftOut.length > 0;
      const shown = isShortened ? answered : (corrected ?? query.text);
      // It is loaded already: it has found these results.
      const { nothingFound, showNotice } = await import('../story-code.ts');
      if (current !== newest) return false;
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
      if (count === undefined || current !== newest) return false;
      show(count === 0 ? panel.nothing : undefined);
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
        const showNothing = nothingFound(panel, lookup);
        showNothing(answer.didYouMean, (text) => addressFor({ text, literal: false }));
      }
      const said = count === 0 ? (corrected ?? query.text) : shown;
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
      show();
      say({ ...outcome, isMoreLost: false });
    },
    fail,
  };
}
