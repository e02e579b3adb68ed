/** The query in the page's address, and the place in the list that a reader comes back to. */
import { addressOf, queryOf, type Query } from '../query/query.ts';

/** A field has one line: a line break in what was pasted into an address is a space. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Where the reader was when the page was left. */
export interface Place {
  /** How many results were shown. */
  shown: number;
  /** How far the page was scrolled, in CSS pixels. */
  scrolled: number;
}

/** The query in the address of this page, and what the page needs of the browser's history. */
export function queryAddress() {
  let wasTyping = false;
  return {
    /** The query that the address has. */
    read(): Query {
      wasTyping = false;
      const query = queryOf(new URL(location.href));
      return { ...query, text: inOneLine(query.text) };
    },
    /** Puts a query into the address. While one is typed, its first letter is a step to go back over, the rest none. */
    write(query: Query, isTyping: boolean) {
      const next = addressOf(query, new URL(location.href));
      const how = wasTyping ? 'replaceState' : 'pushState';
      if (next !== location.href) history[how](null, '', next);
      wasTyping = isTyping;
    },
    /** Remembers the place with this step of the history. */
    leave: (place: Place) => history.replaceState(place, ''),
    /** The place that was remembered with this step. */
    place: () => (history.state as Place | null) ?? undefined,
  };
}
