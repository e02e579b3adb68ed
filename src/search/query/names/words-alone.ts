import { isCorrection, type Match } from '../../../names/lexicon/match.ts';
import { isPerson } from './kinds-of-names.ts';
import type { NameLookup } from '../name-lookup.ts';

/** The most names that one word means: more would be a list. */
const mostNames = 3;

/** The words of the name of a person, without numerals. */
const wordsOfName = ({ name }: Match) =>
  name.split(/[\s・]/).filter((word) => !/^[IVX]+$/.test(word));

/** Whether a word means one person, and how many people it may mean. */
async function meansOf(word: string, one: Match, { find }: Pick<NameLookup, 'find'>) {
  const known = await find(word);
  const own = known.find(({ id }) => id === one.id);
  return { isOwn: own !== undefined && !isCorrection(own) && own.telling, people: known.length };
}

/** A spelling that begins with the surname: Kim Yo-jong. */
const surnameFirst = /^\S+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * Whether the first word of a name may stand for the person by itself. The lexicon is not asked about others: it would load a shard
 * for each surname that people with this given name have.
 */
const standsFor = (first: string, { name, aliases }: Match) =>
  [name, ...aliases].some(
    (text) => text === first || (text.startsWith(`${first} `) && surnameFirst.test(text)),
  );

/**
 * The first and the last word of a person's name, and the last of its other spellings, where the lexicon knows nobody else by it:
 * Dostoyevsky, for Dostoevsky.
 *
 * @param isOnlySpelt whether only words of other spellings are wanted
 */
export async function wordsAlone(
  names: readonly Match[],
  lookup: Pick<NameLookup, 'find'>,
  isOnlySpelt = false,
): Promise<readonly string[]> {
  const [one, ...more] = names;
  if (one?.kind !== 'people' || more.length > 0) return [];
  const words = wordsOfName(one);
  const spelt = one.aliases.flatMap((name) =>
    wordsOfName({ ...one, name })
      .slice(1)
      .slice(-1),
  );
  const meaning = async (word: string) => ({ word, ...(await meansOf(word, one, lookup)) });
  const [first = ''] = words;
  const last = isOnlySpelt ? [] : words.slice(-1);
  const ends = await Promise.all([...new Set([...last, ...spelt])].map(meaning));
  // In Xi Jinping the last word is no surname.
  const mayBeFirst = !isOnlySpelt && (standsFor(first, one) || !ends[0]?.isOwn);
  const own = mayBeFirst ? [await meaning(first), ...ends] : ends;
  const alone = own.filter(({ isOwn, people }) => isOwn && people === 1);
  return [...new Set(alone.map(({ word }) => word))];
}

/** The surname of a person behind given names; undefined if the first word stands for the person as well, as in Kim Yo Jong. */
async function surnameOf(one: Match, lookup: Pick<NameLookup, 'find'>) {
  const [first = '', ...more] = wordsOfName(one);
  const last = more.at(-1);
  if (one.kind !== 'people' || !last || standsFor(first, one)) return undefined;
  return (await meansOf(last, one, lookup)).isOwn ? last : undefined;
}

/** The surnames of people who are typed by their names and not by an alias, whoever else has them. */
export async function surnamesOf(
  names: readonly Match[],
  lookup: Pick<NameLookup, 'find'>,
): Promise<readonly string[]> {
  const typed = names.filter(({ how }) => how !== 'alias');
  const surnames = await Promise.all(typed.map((one) => surnameOf(one, lookup)));
  return surnames.flatMap((surname) => surname ?? []);
}

/** The names of a place or an organisation, and the people who have its name as a surname: Fenwick, a village and a mayor. */
export async function withNamesakes(
  names: readonly Match[],
  typed: string,
  { find }: Pick<NameLookup, 'find'>,
): Promise<readonly Match[]> {
  if (names.some((match) => isPerson(match) || isCorrection(match))) return names;
  const people = (await find(typed)).filter(
    ({ kind, how, telling, unmatched }) =>
      kind === 'people' && how === 'exact' && telling && unmatched.length === 0,
  );
  return [...names, ...people].slice(0, mostNames);
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
