/** Reads words: the names that they mean, and what is searched for instead. */
import { isCorrection, type Match } from '../../names/lexicon/match.ts';

export interface Reading {
  /** The names that are meant, best first. */
  names: Match[];
  /** The texts to search for, one search each. */
  texts: string[];
  /** Whether the paper spells the typed words differently. */
  isCorrected: boolean;
}

/** The most name cards: more would be a list. */
const mostNames = 3;

/** Names with a score this close to the best are meant as well: both Waziristans. */
const close = 0.04;

/**
 * Stories have the paper's spelling: an alias is searched for together with it, a misspelling is replaced by it.
 *
 * @param typed the words
 * @param matches the answer of the lexicon; matches that leave words over do not count
 * @returns undefined if no name is meant
 */
export function readingOf(typed: string, matches: readonly Match[]): Reading | undefined {
  // One or two words of a longer name do not mean the name: treaty is not NATO. A given name may.
  const isLong = /\S\s+\S+\s+\S/.test(typed);
  const whole = matches.filter(
    ({ unmatched, telling, kind }) =>
      unmatched.length === 0 &&
      // Father and son are two.
      (kind === 'people' ? !/ and /i.test(typed) : telling || isLong),
  );
  const [best] = whole;
  if (!best) return undefined;
  const isCorrected = isCorrection(best);
  const names = whole.filter(({ score }) => score >= best.score - close).slice(0, mostNames);
  const written = names.filter(({ how }) => isCorrected || how === 'alias');
  const texts = [...(isCorrected ? [] : [typed]), ...written.map(({ asWritten }) => asWritten)];
  return { names, texts: [...new Set(texts)], isCorrected };
}

/** The names in quotation marks, in their exact spelling: quoted words are not corrected. */
export async function quotedNames(
  phrases: readonly string[],
  find: (text: string) => Promise<readonly Match[]>,
): Promise<Match[]> {
  const readings = await Promise.all(
    phrases.map(async (phrase) => readingOf(phrase, await find(phrase))),
  );
  return readings.flatMap((reading) => (reading?.isCorrected === false ? reading.names : []));
}
