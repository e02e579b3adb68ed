import type { NameCollection } from '../../model/collections.ts';

/**
 * How the query matched the name.
 * `exact` and `alias`: the same words, after folding case, accents, punctuation and order.
 * The others are guesses, which a page must show as such:
 * `spelling` sounds the same, `typo` is mistyped, `prefix` is the beginning of the name.
 */
export type MatchType = 'exact' | 'alias' | 'spelling' | 'typo' | 'prefix';

export interface Match {
  id: string;
  kind: NameCollection;
  /** The name in the publisher's spelling. */
  name: string;
  aliases: readonly string[];
  /** The number of articles that mention it. */
  articles: number;
  /**
   * The words of the name that were typed, in the publisher's spelling: “Showing results for
   * Haqqani”.
   */
  asWritten: string;
  how: MatchType;
  /** 0 to 1; comparable within one lookup only. Below 0.5 some typed words did not match. */
  score: number;
  /** The name, alias or native form that matched, in the publisher's spelling. */
  matched: string;
  /** Typed words that do not match this name, folded; empty if all do. */
  unmatched: string[];
}

/**
 * `complete`: every word is finished. `typing`: the last word may be the beginning of a longer one.
 */
export type Mode = 'complete' | 'typing';

/**
 * Whether the match is a guess, so that a page must say "Showing results for X, search instead for
 * Y".
 */
export function isCorrection(match: Match): boolean {
  return match.how !== 'exact' && match.how !== 'alias';
}
