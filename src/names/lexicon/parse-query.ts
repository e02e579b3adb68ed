import type { Tolerance } from '../compare/compare-words.ts';
import type { Word } from '../compare/fold.ts';
import { hasEnglishSuffix } from './english-suffix.ts';
import type { Mode } from './match.ts';
import { queryTerms, type QueryTerm } from './query-terms.ts';

export interface LookupOptions {
  /** The query as it was typed, for its capitals. */
  typed?: string;
  /** Default `complete`. */
  mode?: Mode;
  /**
   * Whether a folded word is correct, so that it is not corrected when it is the whole query: words of the corpus and everyday
   * English.
   */
  isWord?: (word: string) => boolean;
  /**
   * Whether a folded word is in the whole lexicon, for a search in some of the lexicon shards
   * (compact-lexicon.ts).
   */
  isKnown?: (word: string) => boolean;
}

/** A term of the query, with the matches it may have. */
interface ParsedTerm {
  term: QueryTerm;
  tolerance: Tolerance;
}

/**
 * Splits a query into terms and decides which matches each may have. A correct word that is the
 * whole query matches itself only. A word of some name, next to other words, matches what is very
 * similar: in "Mohammed Zia", Mohammed may be the Muhammad of Muhammad Zia ul-Haq.
 *
 * @param has whether the searched names have a word
 */
export function parseQuery(
  words: readonly Word[],
  options: LookupOptions,
  has: (word: string) => boolean,
): ParsedTerm[] {
  const isKnown = options.isKnown ?? has;
  const accompanied = words.filter((word) => !word.weak).length > 1;
  const isCorrect = (text: string) =>
    isKnown(text) || (!accompanied && options.isWord?.(text) === true) || hasEnglishSuffix(text);
  return queryTerms(words).map((term) => {
    const end = term.from + term.size;
    const strong = words.slice(term.from, end).filter((word) => !word.weak);
    const isJoined = term.size > 1;
    // A complete word of a name is not the beginning of another one, such as Petraeus and the next
    // word, unless the words are short or a hyphen joins them: Hizb Allah.
    const isTied = words.slice(term.from + 1, end).every(({ tied }) => tied);
    const hasName =
      isJoined && !isTied && term.text.length > 9 && strong.some((word) => isKnown(word.text));
    const correct =
      isCorrect(term.text) || (!isJoined && strong.some((word) => isCorrect(word.text)));
    // Joined words may not be misspelt as well.
    const loosest = isJoined ? 'close' : 'fuzzy';
    const levelOfCorrect = !accompanied ? 'exact' : isJoined ? 'close' : 'alike';
    const tolerance: Tolerance = {
      level: hasName ? 'exact' : correct ? levelOfCorrect : loosest,
      prefix: options.mode === 'typing' && end === words.length && term.needs === '',
      accompanied,
      amongOthers: words.length > 1,
    };
    return { term, tolerance };
  });
}
