import { COMMON_WORDS, SMALL_WORDS } from '../../src/names/lexicon/common-words.ts';
import { everydayWordsOf } from '../../src/names/lexicon/everyday-words.ts';
import type { LexiconName } from '../../src/names/lexicon/name.ts';
import { nearTest } from '../../src/names/lexicon/near-words.ts';

/** The plain words of a lexicon, as the build finds them for a publication without stories. */
export const plainWordsOf = (
  names: readonly LexiconName[],
  words: Iterable<string> = COMMON_WORDS,
): Set<string> =>
  new Set([
    ...[...words].filter(nearTest(names)),
    ...everydayWordsOf(names, { all: COMMON_WORDS, small: SMALL_WORDS }),
  ]);
