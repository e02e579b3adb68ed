/** How a query is read: which names it means, and what is searched for. */
import { isCorrection, type Match } from '../names/match.ts';

export interface Reading {
  /** The names that it means, best first. */
  names: Match[];
  /** What is searched for, one search each. */
  terms: string[];
  /** The paper's spelling, where the query has another. */
  corrected?: string;
}

/** A card more would be a list. */
const mostNames = 3;

/** Names this close to the best are meant as well as it: both Waziristans. */
const close = 0.05;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/**
 * Stories have the paper's spelling: an alias is searched for together with it, a misspelling is replaced by it.
 *
 * @param matches what the lexicon says; those that leave words over do not count
 */
export function readingOf(query: string, matches: readonly Match[]): Reading {
  const whole = matches.filter(({ unmatched }) => unmatched.length === 0);
  const [best] = whole;
  if (!best) return { names: [], terms: [query] };
  const names = whole.filter(({ score }) => score >= best.score - close).slice(0, mostNames);
  const written = (some: readonly Match[]) => unique(some.map(({ asWritten }) => asWritten));
  if (isCorrection(best)) {
    const terms = written(names);
    return { names, terms, corrected: terms.join(' and ') };
  }
  const aliases = names.filter(({ how }) => how === 'alias');
  return { names, terms: unique([query, ...written(aliases)]) };
}

/** The matches that leave only such words over as are in no story, as if those had not been typed. */
export function onlyLeaving(absent: readonly string[], matches: readonly Match[]): Match[] {
  const nowhere = absent.map((word) => word.toLowerCase());
  return matches
    .filter(({ unmatched }) => unmatched.every((word) => nowhere.includes(word)))
    .map((match) => ({ ...match, unmatched: [] }));
}
