/**
 * Which words of the articles are similar to a name. Only the build runs this, on a hundred
 * thousand words at once, so it rules out most pairs of words before it compares them.
 */
import { analyseWord, type AnalysedWord } from '../compare/analysed-word.ts';
import { isSameChinese } from '../compare/chinese.ts';
import { compareWords, type Tolerance } from '../compare/compare-words.ts';
import { hasEnglishSuffix } from './english-suffix.ts';
import { indexTerms } from './index-terms.ts';
import type { LexiconName } from './name.ts';
import {
  maxClassDifference,
  maxLetterDifference,
  soundClasses,
  WordsByLength,
} from './prefilter.ts';
import { queryTerms } from './query-terms.ts';
import { spellingsOf } from './spelling.ts';

/** The word is the whole query. */
const alone: Tolerance = { level: 'fuzzy', prefix: false, accompanied: false, amongOthers: false };

/** Words of names with one group of first sounds, indexed by what rules out most of them. */
class GroupIndex {
  readonly #bySkeleton = new Map<string, WordsByLength>();
  readonly #byLetters = new WordsByLength();
  readonly #chinese: AnalysedWord[] = [];
  /** By Latin form and by phonetic key, for plurals. */
  readonly #byForm = new Map<string, AnalysedWord[]>();

  add(entry: AnalysedWord): void {
    const words = this.#bySkeleton.get(entry.skeleton) ?? new WordsByLength();
    this.#bySkeleton.set(entry.skeleton, words);
    words.add(entry.phonetic.length, soundClasses(entry.phonetic), entry);
    this.#byLetters.add(entry.latin.length, entry.letters, entry);
    if (entry.chinese) this.#chinese.push(entry);
    for (const form of [entry.latin, entry.phonetic]) {
      this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), entry]);
    }
  }

  /** Whether a word is similar to one of the words. */
  hasNear(word: AnalysedWord): boolean {
    const isNear = (entry: AnalysedWord) => compareWords(word, entry, alone) !== undefined;
    const options = { consonantal: word.consonantal, accompanied: false };
    const classes = (length: number) => maxClassDifference(word.phonetic.length, length, options);
    const letters = (length: number) => maxLetterDifference(word.latin.length, length, false);
    const numbers = [word.latin, word.phonetic].flatMap((form) => [
      `${form}s`,
      form.replace(/s$/, ''),
    ]);
    return (
      numbers.some((form) => this.#byForm.get(form)?.some(isNear)) ||
      this.#bySkeleton.get(word.skeleton)?.some(soundClasses(word.phonetic), classes, isNear) ||
      this.#byLetters.some(word.letters, letters, isNear) ||
      this.#chinese.some(
        (entry) =>
          entry.chinese &&
          word.chinese &&
          isSameChinese(entry.chinese, word.chinese) &&
          isNear(entry),
      )
    );
  }
}

/**
 * Prepares a test: whether the lexicon would take a folded word, typed as a whole query, for a
 * misspelling of one of these names. False for the words of the names themselves.
 */
export function nearTest(names: readonly LexiconName[]): (word: string) => boolean {
  const terms = names.flatMap(spellingsOf).flatMap(indexTerms);
  const known = new Set(terms.map(({ text }) => text));
  const indexes = new Map<string, GroupIndex>();
  for (const text of known) {
    const entry = analyseWord(text);
    for (const group of entry.groups) {
      const index = indexes.get(group) ?? new GroupIndex();
      indexes.set(group, index);
      index.add(entry);
    }
  }

  // A particle may be joined to the word, so its terms are tested.
  const isNear = (word: string) =>
    queryTerms([{ text: word, weak: false, tied: false }]).some(({ text }) => {
      const analysed = analyseWord(text);
      return (
        known.has(text) ||
        [...analysed.groups].some((group) => indexes.get(group)?.hasNear(analysed))
      );
    });
  return (word) => !hasEnglishSuffix(word) && !known.has(word) && isNear(word);
}

/** Those of the folded words that are similar to a name: see `nearTest`. */
export function nearWords(names: readonly LexiconName[], words: Iterable<string>): string[] {
  return [...words].filter(nearTest(names));
}
