/** Pages that were found, and units of queries, made by hand. */
import type { Match } from '../../../src/names/lexicon/match.ts';
import type { Hit, Hits } from '../../../src/search/query/hits.ts';
import type { Unit } from '../../../src/search/query/units.ts';

export const hit = (
  id: string,
  score = 1,
  words: readonly number[] = [],
  fields: readonly string[] = [],
): Hit => ({
  id,
  score,
  words,
  fields,
  data: () => Promise.reject(new Error(`${id} is not asked for`)),
});

export const hitsOf = (...hits: readonly Hit[]): Hits => new Map(hits.map((one) => [one.id, one]));

/** A word of a query, the first unless it says otherwise, and the pages that have it. */
export const unit = (text: string, hits: readonly Hit[], changes: Partial<Unit> = {}): Unit => ({
  text,
  from: 0,
  size: 1,
  isPhrase: false,
  isExcluded: false,
  isOptional: false,
  isCorrected: false,
  hits: hitsOf(...hits),
  names: [],
  mentions: [],
  plain: hitsOf(...hits),
  doubt: 0,
  marks: [text],
  ...changes,
});

/** A person, as the lexicon answers. */
export const match = (name: string, changes: Partial<Match> = {}): Match => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'people',
  name,
  aliases: [],
  articles: 1,
  asWritten: name,
  how: 'exact',
  score: 1,
  telling: true,
  matched: name,
  unmatched: [],
  ...changes,
});
