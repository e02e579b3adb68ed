/**
 * The order of results, for news:
 *
 * 1. A story whose headline is the query comes first: the reader has seen it and wants it back.
 * 2. Where no page has all words, pages with more of them, with the rarer ones, and with some of them in the headline come
 *    first.
 * 3. Stories about a name that was typed come before those that merely have its words: a story on Condoleezza Rice before
 *    one on rice. With the name in the headline, or often in the text, it is about the name; elsewhere it mentions it.
 * 4. Words in the headline count more than those in the dek, and these more than those in the text, by Pagefind's score
 *    (`metaWeights` in engine/index-part.ts).
 * 5. A whole word counts more than the beginning of a longer one, and words that stand together more than apart.
 * 6. Of two that fit alike the newer comes first. What fits clearly better stays ahead, however old.
 */
import type { DateOrder } from '../engine/engine.ts';

/** Scores of Pagefind for a word are some 1 to 10, with the word in the headline up to 40. */
export const weights = {
  /** For the mention of a name, and for a byline. */
  mention: 20,
  byline: 6,
  /** For a name that the story is about, in addition: it names it often. */
  main: 12,
  /** For the name in the headline in addition: as typed, or in another spelling. */
  nameInHeadline: 20,
  otherNameInHeadline: 12,
  /** For the spelling that was typed. */
  typedSpelling: 18,
  /** For a name in the first words of a story; less, the later it comes. */
  early: 10,
  /** What the words of a name add to its mention, and what they count without one. */
  mentionWords: 0.1,
  nameWords: 0.3,
  /** What the mention of a name loses at most where its word is rather an everyday word. */
  doubt: 0.7,
  /** What the page of a name counts beside stories: its card leads there. */
  ownPage: 0.2,
  /** What a word counts that is printed with a hyphen and typed without, or the other way round. */
  otherHyphens: 0.08,
  /** What the words of a compound count that are printed apart and typed joined: cease fire, for cease-fire. */
  apart: 0.1,
  /** What two words count that are printed as one, if others are printed apart. */
  joined: 0.08,
  /** What a number counts whose currency is not the typed one. */
  otherCurrency: 0.3,
  /** What a longer word counts that begins with the typed one. */
  beginning: 0.15,
  /** What an acronym counts, and the everyday word with the same letters: US and us. */
  acronym: 3,
  everyday: 0.3,
  /** For each two words that stand next to each other as in the query, unless both tell nothing: is the. */
  adjacent: 8,
  /** For a saying: all words of the query in their order, among them some that tell little. A name in the headline counts as much. */
  phrase: 40,
  phraseInHeadline: 60,
  /** For a page that has a word as its section or its year. */
  filter: 0.5,
  /** For a page of a month that is typed with its year. */
  month: 20,
  /** For a page of a day that is typed with its month. */
  day: 40,
  /** What each point of a score adds to the share of the query that a page has: two words in a headline outweigh a rarer one. */
  fit: 0.0035,
  /** For the headline that is the query, so that it is above 0 where nothing else was found. */
  headline: 1,
  /** How much newness may add to a score, as a share of it. */
  newness: 0.15,
} as const;

/** After this share of the archive, newness counts half. */
const halfLife = 0.1;

/** 1 for the newest page of the archive, less for older ones, 0 for one without a date. */
export function newness(id: string, { places, size }: DateOrder): number {
  const place = places.get(id);
  return place === undefined ? 0 : 2 ** (-place / (halfLife * size));
}

/** What decides the place of a page. */
export interface Ranked {
  id: string;
  /** How well it fits. */
  score: number;
  /** The share of the query that it has, by weight; 1 if it has all of it. */
  coverage: number;
  /** Whether its headline is the query. */
  isHeadline: boolean;
}

/** What a page has of the query, and how well it fits that. */
const worth = ({ coverage, score }: Ranked) => coverage + weights.fit * score;

/** Compares by all but newness: the better first. */
export const byFit = (a: Ranked, b: Ranked): number =>
  Number(b.isHeadline) - Number(a.isHeadline) || worth(b) - worth(a);

/** The best first. */
export function byRelevance<Page extends Ranked>(pages: readonly Page[], order: DateOrder): Page[] {
  return pages
    .map((page) => ({
      page,
      worth: { ...page, score: page.score * (1 + weights.newness * newness(page.id, order)) },
    }))
    .sort((a, b) => byFit(a.worth, b.worth))
    .map(({ page }) => page);
}

/** The newest first; what has no date follows, most relevant first. */
export function byNewest<Page extends Ranked>(
  pages: readonly Page[],
  { places, size }: DateOrder,
): Page[] {
  const place = ({ id }: Page) => places.get(id) ?? size;
  return [...pages].sort((a, b) => place(a) - place(b) || b.score - a.score);
}
