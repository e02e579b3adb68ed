import { alsoCalled, alsoKnownAs, alsoSpelled, alsoSpelledAs } from '../../words/in-browsers.ts';
import type { LexiconName } from './name.ts';

/**
 * How the query matched the name.
 * `exact` and `alias`: the same words, after folding case, accents, punctuation and order.
 * The others are guesses, which a page must show as such:
 * `spelling` sounds the same, `typo` is mistyped, `prefix` is the beginning of the name.
 */
export type MatchType = 'exact' | 'alias' | 'spelling' | 'typo' | 'prefix';

/** A name that a query may mean. */
export interface Match extends Pick<
  LexiconName,
  'id' | 'kind' | 'desk' | 'name' | 'aliases' | 'spellings' | 'articles'
> {
  /**
   * The words of the name that were typed, in the publisher's spelling: “Showing results for
   * Haqqani”.
   */
  asWritten: string;
  how: MatchType;
  /** 0 to 1; comparable within one lookup only. Below 0.5 some typed words did not match. */
  score: number;
  /**
   * The name, alias or native form that matched, in the publisher's spelling; the name, if that form
   * is not to be shown.
   */
  matched: string;
  /**
   * Whether the typed words identify the name: they include a surname, the head word of a place or an organisation, or all words
   * of a spelling. Other words of a name mean it only if they match no other name.
   */
  telling: boolean;
  /** Typed words that do not match this name, folded; empty if all do. */
  unmatched: string[];
}

/**
 * `complete`: every word is finished. `typing`: the last word may be the beginning of a longer one.
 */
export type Mode = 'complete' | 'typing';

/**
 * Whether the match is a guess, so that a page must say "Showing results for X, search instead for
 * Y".
 */
export function isCorrection(match: Match): boolean {
  return match.how !== 'exact' && match.how !== 'alias';
}

/** Whether an alias is another name, not merely another spelling. */
const isOtherName = ({ aliases, spellings = [] }: AliasesOf, alias: string) =>
  aliases.includes(alias) && !spellings.includes(alias);

type AliasesOf = Pick<Match, 'aliases' | 'spellings'>;

/** The aliases of a name with the words that introduce them. */
export const aliasesInWords = (name: AliasesOf) =>
  [
    { words: alsoSpelled, texts: name.aliases.filter((alias) => !isOtherName(name, alias)) },
    { words: alsoKnownAs, texts: name.aliases.filter((alias) => isOtherName(name, alias)) },
  ].filter(({ texts }) => texts.length > 0);

/** The form that a query matched, with the words that introduce it; undefined if it is the name. */
export const formInWords = (match: Pick<Match, 'name' | 'matched'> & AliasesOf) =>
  match.matched === match.name
    ? undefined
    : {
        words: isOtherName(match, match.matched) ? alsoCalled : alsoSpelledAs,
        text: match.matched,
      };
