import type { Word } from '../compare/fold.ts';
import type { Mode } from './match.ts';
import { unitsOf, type Unit } from './query.ts';
import { readWord, type Freedom, type Reading } from '../compare/vocabulary.ts';

export interface LookupOptions {
  /** Default `complete`. */
  mode?: Mode;
  /** Words that are right as they are and never corrected when they stand alone: the corpus, everyday English. Folded. */
  isWord?: (word: string) => boolean;
  /** Words of the whole lexicon, when only a part of it is searched (compact-lexicon.ts). */
  isKnown?: (word: string) => boolean;
}

/** A part of the query and how freely it may be read. */
export interface QueryPart {
  unit: Unit;
  word: Reading;
  freedom: Freedom;
}

/** Endings of everyday English that hardly any name has: such a word is not taken for a misspelt name. */
const ENGLISH = /(?:tion|sion|ment|ness|able|ible|less|ally|ings)s?$/;

export const isEnglish = (word: string): boolean => ENGLISH.test(word);

/**
 * Cuts the query into parts and decides what each may mean. A word that is right as it stands is never
 * read otherwise when it stands alone. In company a word of some name is only read as what is surely the same:
 * Mohammed in "Mohammed Zia" may be the Muhammad of Zia ul-Haq.
 */
export function readQuery(
  words: readonly Word[],
  options: LookupOptions,
  has: (word: string) => boolean,
): QueryPart[] {
  const isKnown = options.isKnown ?? has;
  const isSettled = (text: string) =>
    isKnown(text) || (!accompanied && options.isWord?.(text) === true) || isEnglish(text);
  const accompanied = words.filter((word) => !word.weak).length > 1;
  return unitsOf(words).map((unit) => {
    const end = unit.from + unit.size;
    const parts = words.slice(unit.from, end).filter((word) => !word.weak);
    const joined = unit.size > 1;
    // What is a word of a name by itself is not the beginning of another, unless a hyphen says so: Petraeus and a word after it.
    const isTied = words.slice(unit.from + 1, end).every(({ tied }) => tied);
    const hasName = joined && !isTied && parts.some((word) => isKnown(word.text));
    const settled = isSettled(unit.text) || (!joined && parts.some((word) => isSettled(word.text)));
    const freedom: Freedom = {
      // Two words written as one are not misspelt as well.
      reading: hasName
        ? 'same'
        : settled
          ? accompanied
            ? 'sure'
            : 'same'
          : joined
            ? 'sure'
            : 'guess',
      prefix: options.mode === 'typing' && end === words.length && unit.needs === '',
      accompanied,
      amongOthers: words.length > 1,
    };
    return { unit, word: readWord(unit.text), freedom };
  });
}
