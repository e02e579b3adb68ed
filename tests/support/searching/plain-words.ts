import { analyseWord } from '../../../src/names/compare/analysed-word.ts';
import { commonWords, smallWords } from '../../../src/names/lexicon/common-words.ts';
import { everydayWordsOf } from '../../../src/names/lexicon/everyday-words.ts';
import type { LexiconName } from '../../../src/names/lexicon/name.ts';
import { nearTest } from '../../../src/names/lexicon/near-words.ts';
import { termsOf, type WordTerms } from '../../../src/names/lexicon/word-terms.ts';

/** Common words with the phonetic keys of their terms, which are the same for every lexicon. */
let english: readonly WordTerms[] | undefined;

const englishTerms = () =>
  (english ??= [...commonWords()].map((text) => ({
    text,
    terms: termsOf(text).map((term) => ({
      text: term.text,
      phonetic: analyseWord(term.text).phonetic,
    })),
  })));

const everydayWords = (names: readonly LexiconName[]) =>
  everydayWordsOf(names, { all: commonWords(), small: smallWords() });

/**
 * The plain words of a lexicon, as the build finds them for a publication without stories. To compare all common words with
 * the names takes seconds: for lookups, `plainTest` is enough.
 *
 * @param words the common words that are compared with the names; all if it is not given
 */
export function plainWordsOf(
  names: readonly LexiconName[],
  words: ReadonlySet<string> = commonWords(),
): ReadonlySet<string> {
  const isNear = nearTest(names);
  const near = englishTerms().filter((word) => words.has(word.text) && isNear(word));
  return new Set([...near.map(({ text }) => text), ...everydayWords(names)]);
}

/** Whether a word is one of `plainWordsOf`. It compares a word with the names when it is first asked for. */
export function plainTest(
  names: readonly LexiconName[],
  words: ReadonlySet<string> = commonWords(),
): (word: string) => boolean {
  const isNear = nearTest(names);
  const everyday = everydayWords(names);
  const known = new Map<string, boolean>();
  return (word) => {
    const isPlain = known.get(word) ?? (everyday.has(word) || (words.has(word) && isNear(word)));
    known.set(word, isPlain);
    return isPlain;
  };
}
