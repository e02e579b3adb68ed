/** What the page shows of a search. */
import { inQuotes, termsOf, textsOf } from '../query/terms.ts';
import type { ResultsStep } from '../query/answer.ts';
import { addressOf, type Query } from '../query/query.ts';
import { nameCards, type NameCards } from './name-cards.ts';
import type { NameLookup } from '../query/name-lookup.ts';
import { showNotice } from './notices.ts';
import type { SearchPanel } from './panel.ts';
import { resultsList } from './results-list.ts';
import { announcer } from './status.ts';
import {
  notLoaded,
  outcomeWords,
  searching,
  searchingOlder,
  type Outcome,
} from './status-words.ts';

export interface SearchView {
  /** How many results are shown. */
  shown(): number;
  /** There is no query. */
  clear(): void;
  /** A search has begun; the results of the last one stay until there are others. */
  begin(): void;
  names: NameCards['show'];
  /** The results wait for the older index parts. */
  older(): void;
  /**
   * Shows results. Those of a step that completes another go below what is on the page.
   *
   * @returns false if a newer call has come meanwhile, and nothing is shown
   * @throws if the text of a result cannot be loaded
   */
  results(query: Query, step: ResultsStep, atLeast: number): Promise<boolean>;
  fail(error: unknown): void;
}

/**
 * @param lookup completes the cards of names
 * @param isNarrowed whether filters narrow the results
 */
export function searchView(
  panel: SearchPanel,
  lookup: Pick<NameLookup, 'details'>,
  isNarrowed: () => boolean,
): SearchView {
  const { base } = panel.place;
  const cards = nameCards(panel.names, lookup, { base, kinds: panel.kinds });
  const status = announcer(panel.status);
  /** What was said of results while older ones were still being searched for. */
  let unfinished: Omit<Outcome, 'older'> | undefined;

  /** Shows one of the states, or none, the others gone. */
  const show = (state?: HTMLElement) => {
    const { begin, failed, nothing, olderFailed } = panel;
    for (const other of [begin, failed, nothing, olderFailed]) other.hidden = other !== state;
    panel.widen.hidden = !isNarrowed();
    panel.list.removeAttribute('aria-busy');
  };

  const fail = (error: unknown) => {
    console.error(error);
    if (unfinished) {
      show(panel.olderFailed);
      status.now(outcomeWords({ ...unfinished, older: 'lost' }));
      return;
    }
    results.clear();
    showNotice(panel.notices);
    show(panel.failed);
    status.now(notLoaded);
  };

  const results = resultsList(panel.list, panel.more, (error) => {
    unfinished = undefined;
    fail(error);
  });

  return {
    shown: results.shown,
    clear() {
      unfinished = undefined;
      results.clear();
      cards.show([]);
      showNotice(panel.notices);
      show(panel.begin);
      status.now('');
    },
    begin() {
      unfinished = undefined;
      if (results.shown() === 0) status.now(searching);
      panel.list.setAttribute('aria-busy', 'true');
      panel.begin.hidden = true;
    },
    names: cards.show,
    older: () => status.soon(searchingOlder),
    async results(query, { answer, ranked, isComplete }, atLeast) {
      const { names, corrected, absent, answered, searched } = answer;
      const shown = absent.length > 0 ? answered : (corrected ?? query.text);
      const count = unfinished
        ? await results.complete(ranked, atLeast)
        : await results.show({
            results: ranked,
            isComplete,
            title: query.newest ? undefined : shown,
            phrases: textsOf(termsOf(query.text), 'phrases'),
            searched,
            above: new Set(names.map(({ kind, id }) => `${base}${kind}/${id}/`)),
            atLeast,
          });
      if (count === undefined) return false;
      show(count === 0 ? panel.nothing : undefined);
      cards.show(names);
      const literally = addressOf({ ...query, literal: true }, new URL(location.href));
      showNotice(panel.notices, { corrected, typed: query.text, literally, absent });
      const said = count === 0 ? (corrected ?? query.text) : shown;
      const outcome = { count, query: inQuotes(said), isNarrowed: isNarrowed() };
      unfinished = isComplete ? undefined : outcome;
      status.soon(outcomeWords({ ...outcome, older: isComplete ? 'searched' : 'searching' }));
      return true;
    },
    fail,
  };
}
