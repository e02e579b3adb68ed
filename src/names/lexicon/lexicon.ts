import { fold } from '../compare/fold.ts';
import type { Match } from './match.ts';
import type { LexiconName } from './name.ts';
import type { LookupOptions } from './parse-query.ts';
import { rank } from './rank.ts';
import { digraphVariants } from './spelling.ts';
import { createSpellingIndex } from './spelling-index.ts';

export interface Lexicon {
  /** The names that a query may mean, the best first. */
  lookup(typed: string, limit: number, options?: LookupOptions): Match[];
}

/** Creates a lexicon of all names in memory. */
export function createLexicon(names: readonly LexiconName[]): Lexicon {
  const index = createSpellingIndex(names);
  return {
    lookup: (typed, limit, options = {}) =>
      rank(
        digraphVariants(typed).flatMap((variant) => index.matches(fold(variant), options)),
        limit,
      ),
  };
}
