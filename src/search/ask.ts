/** From a query to its results: names, searches and words that are nowhere, put together. */
import type { Match } from '../names/match.ts';
import { absentWords, withoutWords } from './absent-words.ts';
import { searchAll, type Found, type SearchEngine } from './engine.ts';
import type { NameLookup } from './name-lookup.ts';
import { onlyLeaving, readingOf } from './reading.ts';

export interface Answer {
  results: Found[];
  names: readonly Match[];
  /** The query as the paper spells it, where it was typed otherwise. */
  corrected: string | undefined;
  /** Words of the query that are in no story. */
  absent: readonly string[];
}

export interface Question {
  /** What was typed, possessives cut off. */
  query: string;
  /** The names that the lexicon finds in it. */
  matches: readonly Match[];
  /** Whether it is searched for as it was typed. */
  literal: boolean;
  /** Whether it is still being typed. */
  unfinished: boolean;
}

/** @throws what the engine throws */
export async function ask(
  { query, matches, literal, unfinished }: Question,
  engine: Pick<SearchEngine, 'search'>,
  lookup: Pick<NameLookup, 'find'>,
): Promise<Answer> {
  const { names, terms, corrected } = readingOf(query, matches);
  if (names.length > 0) {
    return { results: await searchAll(engine, terms), names, corrected, absent: [] };
  }
  const absent = await absentWords(engine, query, unfinished);
  const nowhere = absent.join(' ');
  // Beside words that are there, one that is nowhere may be a name misspelt: petreaus drones.
  const rest = withoutWords(query, absent);
  if (!literal && nowhere && rest && query.includes(nowhere)) {
    const reading = readingOf(nowhere, await lookup.find(nowhere));
    if (reading.corrected) {
      const inPlace = (text: string) => query.replace(nowhere, () => text);
      return {
        results: await searchAll(engine, reading.terms.map(inPlace)),
        names: reading.names,
        corrected: inPlace(reading.corrected),
        absent: [],
      };
    }
  }
  return {
    results: rest ? await searchAll(engine, [rest]) : [],
    names: absent.length > 0 ? readingOf(rest, onlyLeaving(absent, matches)).names : [],
    corrected: undefined,
    absent,
  };
}
