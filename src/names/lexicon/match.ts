import type { NameCollection } from '../../model/collections.ts';

/**
 * How the typed text led to the name.
 * `exact` and `alias`: the same words, after folding case, accents, punctuation and order.
 * Everything else is a guess of ours that a page should own up to:
 * `spelling` sounds the same, `typo` has a slip of the fingers, `prefix` is not finished yet.
 */
export type How = 'exact' | 'alias' | 'spelling' | 'typo' | 'prefix';

export interface Match {
  id: string;
  kind: NameCollection;
  /** The name as the publisher writes it. */
  name: string;
  aliases: readonly string[];
  /** How many articles name it. */
  articles: number;
  /** The part of the name that was typed, as the publisher writes it: “Showing results for Haqqani”. */
  asWritten: string;
  how: How;
  /** 0 to 1; comparable within one lookup only. Below 0.5 some typed words were left over. */
  score: number;
  /** The name, alias or native form that matched, as the publisher wrote it. */
  matched: string;
  /** Typed words that this name does not account for, folded. Empty for a whole match. */
  unmatched: string[];
}

/** `complete`: every word is finished. `typing`: the last one may be the beginning of a longer word. */
export type Mode = 'complete' | 'typing';

/** Whether a page has to say "Showing results for X, search instead for Y". */
export function isCorrection(match: Match): boolean {
  return match.how !== 'exact' && match.how !== 'alias';
}
