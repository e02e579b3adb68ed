import { searchWord } from '../../names/words/search-word.ts';
import type { Filters } from './query.ts';

/** What is known about the paper without the engine. */
export interface Paper {
  /** BCP 47 */
  language: string;
  /** Words that hardly any reader looks for, with a space between them. */
  stopWords: string;
  /** The titles of its sections, by their slugs. */
  sections: Readonly<Record<string, string>>;
}

/** A title in the singular or the plural: obituary, Obituaries. */
const stem = (title: string) => searchWord(title).replace(/(?:ies|y|s)$/, '');

/** Whether a word may be a year. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Whether a word may be the day of a month: 12, 12th, 3rd, with a comma. */
export const isDay = (word: string): boolean =>
  /^\d{1,2}(?:st|nd|rd|th|er|ro|[eoºª.日号號일])?[,.]?$/i.test(word);

/** Whether a word may be of a date, beside the name of a month. */
export const isOfDate = (word: string): boolean => isYear(word) || isDay(word);

/** The section or the year that a word of a query names. Pages of that section or year match even without the word. */
export function filterOf(word: string, { sections }: Paper): Filters | undefined {
  if (isYear(word)) return { year: word };
  const section = Object.entries(sections).find(([, title]) => stem(title) === stem(word));
  return section && { section: section[0] };
}
