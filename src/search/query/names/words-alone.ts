import { isCorrection, type Match } from '../../../names/lexicon/match.ts';
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
