/** The query in the page's address, and the place in the list to which a reader returns. */
import { addressOf, queryOf, type Query } from '../query/query.ts';

/** The field has one line, so a line break in a pasted address becomes a space. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The reader's place when the page was left. */
export interface Place {
  /** How many results were shown. */
  shown: number;
  /** How far the page was scrolled, in CSS pixels. */
  scrolled: number;
}

/** Access to the query in the address of this page, and to the browser's history. */
export function queryAddress() {
  let wasTyping = false;
  return {
    /** The query in the address. */
    read(): Query {
      wasTyping = false;
      const query = queryOf(new URL(location.href));
      return { ...query, text: inOneLine(query.text) };
    },
    /** Puts a query into the address. Typing a query adds a single step to the history, with its first letter. */
    write(query: Query, isTyping: boolean) {
      const next = addressOf(query, new URL(location.href));
      const how = wasTyping ? 'replaceState' : 'pushState';
      if (next !== location.href) history[how](null, '', next);
      wasTyping = isTyping;
    },
    /** Stores the place with this step of the history. */
    leave: (place: Place) => history.replaceState(place, ''),
    /** The place that was stored with this step. */
    place: () => (history.state as Place | null) ?? undefined,
  };
}
