/**
 * A citation of a passage, as a line of text: `“Words” – “Headline”, Paper, 15 December 2009, https://…/#p-…`
 *
 * @param words the cited words; quotation marks inside them become single ones
 * @param work the citation of the article, which ends with its URL
 * @param id the id of the paragraph
 */
import {
  closingQuote,
  innerClosingQuote,
  innerOpeningQuote,
  openingQuote,
} from '../words/in-browsers.ts';

export function citation(words: string, work: string, id: string): string {
  const quoted = words
    .replaceAll(openingQuote, innerOpeningQuote)
    .replaceAll(closingQuote, innerClosingQuote);
  return `${openingQuote}${quoted}${closingQuote} – ${work}#${id}`;
}
