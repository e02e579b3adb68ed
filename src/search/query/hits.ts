/** Pages that a part of a query has found. */
import type { PagefindResult } from '../engine/pagefind-api.ts';

export interface Hit {
  id: string;
  score: number;
  /** The indexes of the words of its text that were found. */
  words: readonly number[];
  /** The metadata fields that match. */
  fields: readonly string[];
  data: PagefindResult['data'];
}

/** By their ids. */
export type Hits = Map<string, Hit>;

export const hitOf = ({ id, score, words, matchedMetaFields = [], data }: PagefindResult): Hit => ({
  id,
  score,
  words,
  fields: matchedMetaFields,
  data,
});

const united = <Item>(some: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.every((item) => some.includes(item)) ? some : [...new Set([...some, ...more])];

/** Two hits of the same page as one. */
const joined = (hit: Hit, other: Hit, score: number): Hit => ({
  ...hit,
  score,
  words: united(hit.words, other.words),
  fields: united(hit.fields, other.fields),
});

/** Adds hits to others. A page in both has the better score. */
export function addHits(to: Hits, hits: Iterable<Hit>, factor = 1): Hits {
  for (const hit of hits) {
    const known = to.get(hit.id);
    const score = hit.score * factor;
    if (known) to.set(hit.id, joined(known, hit, Math.max(score, known.score)));
    else to.set(hit.id, factor === 1 ? hit : { ...hit, score });
  }
  return to;
}

/** The pages in all of them, with the sum of their scores. */
export function inAll(found: readonly Hits[]): Hits {
  const [first, ...others] = found;
  let hits: Hits = new Map(first);
  for (const other of others) {
    const both: Hits = new Map();
    for (const hit of hits.values()) {
      const same = other.get(hit.id);
      if (same) both.set(hit.id, joined(hit, same, hit.score + same.score));
    }
    hits = both;
  }
  return hits;
}
