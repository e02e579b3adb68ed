/** What the page shows of a search, apart from its results: the names, the status, and one of its states. */
import type { NameLookup } from '../query/name-lookup.ts';
import { nameCards } from './name-cards.ts';
import type { SearchPanel } from './panel.ts';
import { announcer } from './status.ts';
import { searching, searchNotLoaded } from '../../words/in-browsers.ts';

/**
 * @param lookup completes the cards of names
 * @param isNarrowed whether filters narrow the results
 */
export function searchView(
  panel: SearchPanel,
  lookup: Pick<NameLookup, 'details'>,
  isNarrowed: () => boolean,
) {
  const { begin, failed, nothing, olderFailed, moreFailed, list, notices } = panel;
  const names = nameCards(panel.names, lookup, { base: panel.place.base, kinds: panel.kinds });
  const status = announcer(panel.status);

  /** Shows one of the states, or none, and hides the others. */
  const show = (state?: HTMLElement) => {
    const hadFocus = document.activeElement;
    for (const other of [begin, failed, nothing, olderFailed, moreFailed]) {
      other.hidden = other !== state;
    }
    // A button that disappears would lose the focus, which moves to the status line.
    if (hadFocus?.closest('[hidden]')) panel.status.focus();
    panel.widen.hidden = !isNarrowed();
    list.removeAttribute('aria-busy');
  };

  /** Shows a state instead of results. */
  const showOnly = (state: HTMLElement, said: string) => {
    notices.replaceChildren();
    show(state);
    status.now(said);
  };

  return {
    names,
    status,
    show,
    /** There is no query. */
    clear() {
      names([]);
      showOnly(begin, '');
    },
    /** A search has begun. The results of the last one stay until there are new ones. */
    begin() {
      if (list.children.length === 0) status.now(searching);
      list.ariaBusy = 'true';
      begin.hidden = true;
    },
    fail: () => showOnly(failed, searchNotLoaded),
  };
}

export type SearchView = ReturnType<typeof searchView>;
