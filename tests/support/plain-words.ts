import { commonWords, smallWords } from '../../src/names/lexicon/common-words.ts';
import { everydayWordsOf } from '../../src/names/lexicon/everyday-words.ts';
import type { LexiconName } from '../../src/names/lexicon/name.ts';
import { nearTest } from '../../src/names/lexicon/near-words.ts';

/** What has been found: the comparison of all common words with a lexicon takes seconds. */
const found = new WeakMap<readonly LexiconName[], Map<Iterable<string>, ReadonlySet<string>>>();

/**
 * The plain words of a lexicon, as the build finds them for a publication without stories. They are found once for the same
 * array of names and the same words.
 */
export function plainWordsOf(
  names: readonly LexiconName[],
  words: Iterable<string> = commonWords(),
): ReadonlySet<string> {
  const ofNames = found.get(names) ?? new Map<Iterable<string>, ReadonlySet<string>>();
  found.set(names, ofNames);
  const plain =
    ofNames.get(words) ??
    new Set([
      ...[...words].filter(nearTest(names)),
      ...everydayWordsOf(names, { all: commonWords(), small: smallWords() }),
    ]);
  ofNames.set(words, plain);
  return plain;
}
