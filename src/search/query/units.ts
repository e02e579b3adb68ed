/** A query as the units that a result should have: words, phrases, names. */
import { searchWord } from '../../names/words/search-word.ts';
import type { Match } from '../../names/lexicon/match.ts';
import type { Hits } from './hits.ts';

export interface Unit {
  /** The text to show: as typed, unless it was corrected. */
  text: string;
  /** The index of its first piece in the query, and the number of pieces. */
  from: number;
  size: number;
  isPhrase: boolean;
  isExcluded: boolean;
  /** Whether a result need not have it. */
  isOptional: boolean;
  isCorrected: boolean;
  /** Whether it is on no page, and its hits have a part of it. */
  isPart?: boolean | undefined;
  hits: Hits;
  /** The names that it means, and the pages that mention each of them; empty for words. */
  names: readonly Match[];
  mentions: readonly Hits[];
  /** What it finds if its words are read as words and not as names. */
  plain: Hits;
  /** Whether the words are everyday words as they are typed, so that a result has to mention the names. */
  isEveryday?: boolean | undefined;
  /** Whether they stand in the query as a noun does. */
  isNoun?: boolean | undefined;
  /** How likely the words are everyday words rather than the names, 0 to 1. */
  doubt: number;
  /** Words to be marked, folded. */
  marks: readonly string[];
}

const wordsIn = (text: string) =>
  text
    .split(/[\s-]+/)
    .map(searchWord)
    .filter((word) => word.length > 2);

/**
 * The words to mark for names: the typed words or their corrections, and other names of the same thing without any of these
 * words: Swaziland, for Eswatini.
 */
export function marksOf(names: readonly Match[], texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap(wordsIn));
  for (const other of names.flatMap(({ name, aliases }) => [name, ...aliases]).map(wordsIn)) {
    if (!other.some((word) => words.has(word))) for (const word of other) words.add(word);
  }
  return [...words];
}

/** A unit whose words are read as words and not as names. */
export const asWords = (unit: Unit): Unit => ({
  ...unit,
  hits: unit.plain,
  names: [],
  mentions: [],
});

/** A unit as part of a query. */
export const written = ({ isExcluded, isPhrase, text }: Unit): string =>
  `${isExcluded ? '-' : ''}${isPhrase ? `“${text}”` : text}`;
