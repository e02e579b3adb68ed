/** How words are read: which names they mean, and what is searched for in their place. */
import { isCorrection, type Match } from '../../names/lexicon/match.ts';

export interface Reading {
  /** The names that are meant, best first. */
  names: Match[];
  /** The texts that are searched for, one search each. */
  texts: string[];
  /** Whether the paper spells otherwise what was typed. */
  isCorrected: boolean;
}

/** A card more would be a list. */
const mostNames = 3;

/** So many words of the name of a place or an organisation may be everyday words. */
const mostVague = 2;

/** Names this close to the best are meant as well as it: both Waziristans. */
const close = 0.05;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/**
 * Stories have the paper's spelling: an alias is searched for together with it, a misspelling is replaced by it.
 *
 * @param typed the words
 * @param matches what the lexicon says to them; those that leave words over do not count
 * @returns undefined if no name is meant
 */
export function readingOf(typed: string, matches: readonly Match[]): Reading | undefined {
  // One or two words of a longer name are not the name: treaty is not NATO. A given name may be.
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

/** The names that stand in quotation marks, as they are spelled: what is quoted is not corrected. */
export async function quotedNames(
  phrases: readonly string[],
  find: (text: string) => Promise<readonly Match[]>,
): Promise<Match[]> {
  const readings = await Promise.all(
    phrases.map(async (phrase) => readingOf(phrase, await find(phrase))),
  );
  return readings.flatMap((reading) => (reading?.isCorrected === false ? reading.names : []));
}
