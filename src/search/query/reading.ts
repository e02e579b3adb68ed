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

/** How many words of the name of a place or an organisation may be everyday words. */
const mostVague = 2;

/** Names with a score this close to the best are meant as well: both Waziristans. */
const close = 0.04;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/**
 * Stories have the paper's spelling: an alias is searched for together with it, a misspelling is replaced by it.
 *
 * @param typed the words
 * @param matches the answer of the lexicon; matches that leave words over do not count
 * @returns undefined if no name is meant
 */
export function readingOf(typed: string, matches: readonly Match[]): Reading | undefined {
  // One or two words of a longer name do not mean the name: treaty is not NATO. A given name may.
  const isLong = typed.trim().split(/\s+/).length > mostVague;
  const whole = matches.filter(
    ({ unmatched, telling, kind }) =>
      unmatched.length === 0 && (telling || isLong || kind === 'people'),
  );
  const [best] = whole;
  if (!best) return undefined;
  const names = whole.filter(({ score }) => score >= best.score - close).slice(0, mostNames);
  const written = (some: readonly Match[]) => unique(some.map(({ asWritten }) => asWritten));
  if (isCorrection(best)) return { names, texts: written(names), isCorrected: true };
  const aliases = names.filter(({ how }) => how === 'alias');
  return { names, texts: unique([typed, ...written(aliases)]), isCorrected: false };
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
