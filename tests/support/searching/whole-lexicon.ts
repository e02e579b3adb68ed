import { chineseSize } from '../../../src/names/compare/chinese.ts';
import { fold } from '../../../src/names/compare/fold.ts';
import { transliterate } from '../../../src/names/compare/romanise.ts';
import type { Match } from '../../../src/names/lexicon/match.ts';
import type { LexiconName } from '../../../src/names/lexicon/name.ts';
import type { LookupOptions } from '../../../src/names/lexicon/parse-query.ts';
import { rank } from '../../../src/names/lexicon/rank.ts';
import { asTyped, hasReadings, queryVariants } from '../../../src/names/lexicon/query-variants.ts';
import { givenNamesLike } from '../../../src/names/forms/given-names.ts';
import { eastAsianReadings } from '../../../src/names/scripts/east-asian-scripts.ts';
import { hanReadings, inPinyin } from '../../../src/names/scripts/han-readings.ts';
import { foreignReadings } from '../../../src/names/scripts/han-sounds.ts';
import { otherReadings } from '../../../src/names/scripts/other-scripts.ts';
import { withoutAffixes, withRoughReadings } from '../../../src/names/scripts/script-readings.ts';
import { createSpellingIndex } from '../../../src/names/lexicon/spelling-index.ts';

const rules = { fold, transliterate, chineseSize };

export interface Lexicon {
  /** The names that a query may mean, the best first. */
  lookup(typed: string, limit: number, options?: LookupOptions): Match[];
}

/** A lexicon of all names in memory: what lexicon shards answer must be what it answers. */
export function createLexicon(names: readonly LexiconName[]): Lexicon {
  const index = createSpellingIndex(names, givenNamesLike);
  const readingsOf = (typed: string) =>
    hasReadings(typed)
      ? withRoughReadings(
          typed,
          rules,
          [typed, ...withoutAffixes(typed)].flatMap((text) => [
            ...otherReadings(text),
            ...eastAsianReadings(text),
            ...hanReadings(text, eastAsianReadings),
            ...foreignReadings(text, inPinyin, index.vocabulary.words()),
          ]),
        )
      : [];
  return {
    lookup: (decomposed, limit, options = {}) => {
      const typed = decomposed.normalize('NFC');
      return rank(
        queryVariants(typed, readingsOf(typed)).flatMap(({ text, judge }) =>
          index
            .matches(fold(text), { ...options, typed: asTyped(text, typed) })
            .flatMap((match) => judge(match) ?? []),
        ),
        limit,
        options.mode,
      );
    },
  };
}
