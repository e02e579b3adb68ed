/** Reads a query before stories are searched: its pieces, and the names that they mean. */
import type { Match } from '../../names/lexicon/match.ts';
import type { Paper } from './filter-words.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Query } from './query.ts';
import type { Lookup, Question } from './read-pieces.ts';
import { quotedNames, readingOf } from './reading.ts';
import { hasOperators, piecesOf, type Piece } from './syntax.ts';

/** What a pasted query has: an address, a hashtag, a handle, a line break. */
const pasted = /[#@/\n]/;

export interface ReadQuery {
  query: Query;
  question: Question;
  /** The names that the whole query means; its words may mean further names. */
  names: readonly Match[];
  /** Finds no names if the lexicon cannot be loaded. */
  lookup: Lookup;
  /** What the lexicon has thrown so far. */
  errors: readonly unknown[];
}

/** The names that the words and phrases of a query mean. */
async function readNames(pieces: readonly Piece[], find: Lookup['find']) {
  const phrases = pieces.filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
  const typed = pieces
    .filter(({ isPhrase }) => !isPhrase)
    .map(({ text }) => text)
    .join(' ');
  const isName = phrases.length === 0 && !hasOperators(pieces);
  const [matches, quoted] = await Promise.all([
    isName ? find(typed) : [],
    quotedNames(
      phrases.map(({ text }) => text),
      find,
    ),
  ]);
  return { reading: readingOf(typed, matches), quoted };
}

/**
 * Without the lexicon there are still results.
 *
 * @param isUnfinished whether its last word is still being typed
 * @param meantText the words that are meant by a query that is pasted
 * @throws what meantText throws
 */
export async function readQuery(
  query: Query,
  isUnfinished: boolean,
  { find, suggest, list }: Pick<NameLookup, 'find' | 'suggest' | 'list'>,
  { language }: Pick<Paper, 'language'>,
  meantText: (query: string) => Promise<string>,
): Promise<ReadQuery> {
  const errors: unknown[] = [];
  const lookup: Lookup = {
    suggest,
    list,
    find: (words) =>
      find(words).catch((error: unknown) => {
        errors.push(error);
        return [];
      }),
  };
  const text = pasted.test(query.text) ? await meantText(query.text) : query.text;
  const pieces = piecesOf(text, language);
  const meant = query.literal
    ? { reading: undefined, quoted: [] }
    : await readNames(pieces, lookup.find);
  return {
    query,
    question: { ...query, ...meant, text, pieces, isUnfinished },
    names: [...(meant.reading?.names ?? []), ...meant.quoted],
    lookup,
    errors,
  };
}
