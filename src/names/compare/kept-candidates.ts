import type { Tolerance } from './compare-words.ts';
import type { Candidate } from './vocabulary.ts';

/** Finds the words of the lexicon that a folded word may mean. */
export type FindCandidates<Place> = (
  typed: string,
  tolerance: Tolerance,
) => readonly Candidate<Place>[];

/** How many typed words have their candidates kept: those of the longest query in all its readings. */
const mostKept = 200;

/**
 * Keeps the candidates of the last words. The readings of a query, and what a reader types next, share most words; to compare each
 * word again takes most of the time of a lookup.
 *
 * @param find must always find the same
 */
export function keepCandidates<Place>(find: FindCandidates<Place>): FindCandidates<Place> {
  const kept = new Map<string, readonly Candidate<Place>[]>();
  return (typed, tolerance) => {
    const key = [typed, ...Object.values(tolerance)].join();
    let found = kept.get(key);
    if (!found) {
      if (kept.size === mostKept) kept.clear();
      kept.set(key, (found = find(typed, tolerance)));
    }
    return found;
  };
}
