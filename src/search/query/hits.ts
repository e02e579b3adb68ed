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

/** Adds hits to others. A page in both has the better score. */
export function addHits(to: Hits, hits: Iterable<Hit>, factor = 1): Hits {
  for (const hit of hits) {
    const known = to.get(hit.id);
    const score = hit.score * factor;
    to.set(
      hit.id,
      known
        ? {
            ...known,
            score: Math.max(score, known.score),
            words: united(known.words, hit.words),
            fields: united(known.fields, hit.fields),
          }
        : { ...hit, score },
    );
  }
  return to;
}

/** The pages in all of them, with the sum of their scores. */
export function inAll(found: readonly Hits[]): Hits {
  const [first, ...others] = found;
  const hits: Hits = new Map();
  for (const hit of first?.values() ?? []) {
    const own = others.flatMap((other) => other.get(hit.id) ?? []);
    if (own.length < others.length) continue;
    const score = own.reduce((sum, other) => sum + other.score, hit.score);
    const all = addHits(new Map([[hit.id, hit]]), own).get(hit.id) ?? hit;
    hits.set(hit.id, { ...all, score });
  }
  return hits;
}
