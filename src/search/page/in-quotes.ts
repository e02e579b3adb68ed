import { closingQuote, openingQuote } from '../../words/in-browsers.ts';

/** A query in quotation marks, unless it has some. */
export const inQuotes = (query: string): string =>
  /["“”„«»「」『』]/u.test(query) ? query : openingQuote + query + closingQuote;
