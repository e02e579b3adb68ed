import { isCorrection, type Match } from '../../../names/lexicon/match.ts';
import { isPerson } from './kinds-of-names.ts';
import type { NameLookup } from '../name-lookup.ts';

/** The first and the last word of a person's name, where the lexicon knows nobody else by it. */
export async function wordsAlone(
  names: readonly Match[],
  { find }: Pick<NameLookup, 'find'>,
): Promise<readonly string[]> {
  const [one, ...more] = names;
  if (one?.kind !== 'people' || more.length > 0) return [];
  const words = one.name.split(/[\s・]/).filter((word) => !/^[IVX]+$/.test(word));
  const ends = [...new Set([...words.slice(0, 1), ...words.slice(-1)])];
  const known = await Promise.all(ends.map(find));
  return ends.filter((_, at) => {
    const [own, ...others] = known[at] ?? [];
    return own?.id === one.id && !isCorrection(own) && others.length === 0;
  });
}

/** From how many stories on the lexicon no longer tells a surname from an everyday word: trump. */
const manyStories = 10;

/**
 * Whether a typed word is a surname and no everyday word: Erdogan, but not May. The lexicon knows only those of English.
 *
 * @param language of the paper, BCP 47
 */
export async function isOnlyName(
  typed: string,
  names: readonly Match[],
  { find }: Pick<NameLookup, 'find'>,
  language: string,
): Promise<boolean> {
  if (!/^en\b/i.test(language)) return false;
  if (!names.every((match) => isPerson(match) && match.articles < manyStories)) return false;
  const small = await find(typed.toLowerCase());
  return names.every(({ id }) => small.some((match) => match.id === id));
}
