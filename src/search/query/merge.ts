/** Merges the results of several searches. */
import type { PagefindResult } from '../engine/pagefind-api.ts';

/** A page that was found by at least one of the searches. */
export interface Found {
  id: string;
  score: number;
  /** The numbers of the words that were found, in their order; those of phrases are in `phraseWords`. */
  words: readonly number[];
  phraseWords: readonly number[];
  /** The metadata fields that have the words. */
  fields: readonly string[];
  data: PagefindResult['data'];
}

const united = <Item>(lists: readonly (readonly Item[])[]) => [...new Set(lists.flat())];

const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** Each page once, with its best score and all words that any search found in it. */
export function merge(searches: readonly (readonly PagefindResult[])[]): Found[] {
  const found = new Map<string, Found>();
  for (const { id, score, words, matchedMetaFields = [], data } of searches.flat()) {
    const known = found.get(id);
    found.set(id, {
      id,
      data,
      score: Math.max(score, known?.score ?? 0),
      // There may be thousands of pages, and most are found once.
      words: inOrder(known ? united([known.words, words]) : words),
      phraseWords: [],
      fields: known ? united([known.fields, matchedMetaFields]) : matchedMetaFields,
    });
  }
  return [...found.values()];
}

/**
 * Only the pages that have all phrases.
 *
 * @param found what the free words of the query have found; undefined if there are none
 * @param phrases what each of the phrases has found; at least one
 */
export function withPhrases(
  found: readonly Found[] | undefined,
  phrases: readonly (readonly Found[])[],
): Found[] {
  const lists = phrases.map((results) => new Map(results.map((result) => [result.id, result])));
  const pages = found ?? phrases[0]?.map((page) => ({ ...page, words: [] })) ?? [];
  return pages.flatMap((page) => {
    const own = lists.map((list) => list.get(page.id)).filter((result) => result !== undefined);
    if (own.length < lists.length) return [];
    return [{ ...page, phraseWords: inOrder(united(own.map(({ words }) => words))) }];
  });
}
