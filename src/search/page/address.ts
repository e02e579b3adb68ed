/** The query in the page's address, and the place in the list that a reader comes back to. */
import { addressOf, queryOf, type Query } from '../query/query.ts';

/** Where the reader was when the page was left. */
export interface Place {
  /** How many results were shown. */
  shown: number;
  /** How far the page was scrolled, in CSS pixels. */
  scrolled: number;
}

/** What the page needs of the browser's history. */
export interface QueryAddress {
  /** The query that the address has. */
  read(): Query;
  /** Puts a query that is being typed into the address: the first letter is a step to go back over, the rest none. */
  typing(query: Query): void;
  /** Puts a query that was sent into the address. */
  sent(query: Query): void;
  /** Remembers the place with this step of the history. */
  leave(place: Place): void;
  /** The place that was remembered with this step. */
  place(): Place | undefined;
}

/** The query in the address of this page. */
export function queryAddress(): QueryAddress {
  let isTyping = false;
  const put = (query: Query, how: 'pushState' | 'replaceState') => {
    const next = addressOf(query, new URL(location.href));
    if (next !== location.href) history[how](null, '', next);
  };
  return {
    read() {
      isTyping = false;
      return queryOf(new URL(location.href));
    },
    typing(query) {
      put(query, isTyping ? 'replaceState' : 'pushState');
      isTyping = true;
    },
    sent(query) {
      put(query, isTyping ? 'replaceState' : 'pushState');
      isTyping = false;
    },
    leave: (place) => history.replaceState(place, ''),
    place: () => (history.state as Place | null) ?? undefined,
  };
}
