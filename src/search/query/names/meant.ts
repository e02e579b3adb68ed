/** Which names of a query are meant: their cards are shown. */
import { acronymWord } from '../../../names/words/acronyms.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import type { Match } from '../../../names/lexicon/match.ts';
import { isAcronym, isPerson } from './kinds-of-names.ts';
import type { Combined, Found } from '../combine.ts';
import { wordsOf } from '../passages.ts';
import { byFit, weights } from '../ranking.ts';
import { asWords, type Unit } from '../units.ts';

/** Whether the word of a unit is a surname and no everyday word. */
type IsOnlyName = (unit: Unit) => Promise<boolean>;

/**
 * From this doubt on, a word that also names people only is read as an everyday word: frost, pike. For other names the limit is
 * higher, because fewer places and organisations are called by everyday words.
 */
const likely = 0.5;
const likelyThing = 0.9;

/** Whether the words of a name are more likely everyday words in this paper. */
export const isDoubtful = ({ size, doubt, names, isEveryday }: Unit): boolean =>
  size === 1 && (isEveryday || doubt >= (names.every(isPerson) ? likely : likelyThing));

const isSentenceEnd = (word: string) => /[.!?:…"”»“]$/u.test(word);

/**
 * Whether a word of a text is printed as names are: with a capital, within a sentence or with something that it owns. Scripts
 * without capitals print all words alike.
 */
const isPrintedAsName = (word: string, before: string | undefined) =>
  /^\P{L}*(?:\p{Lo}|\p{Lu}\p{L}+['’]s)/u.test(word) ||
  (before !== undefined && !isSentenceEnd(before) && /^\P{L}*\p{Lu}/u.test(word));

/** The unit that stands directly before another one in the query. */
const before = ({ from }: Unit, units: readonly Unit[]) =>
  units.find((one) => one.from + one.size === from);

/**
 * Whether the text of a page has a word of a name, printed as a name, or is from the place. At the beginning of a sentence
 * all words have a capital: only one that is no everyday word is a name there.
 */
async function hasPrinted(
  unit: Unit,
  units: readonly Unit[],
  { id, data }: Found,
  isOnlyName: IsOnlyName,
): Promise<boolean> {
  const { hits, names, doubt } = unit;
  const { words: places = [], fields = [] } = hits.get(id) ?? {};
  // The month of May, and the West.
  const isWord = doubt === 1 && names.every(({ name }) => /\p{sc=Latin}/u.test(name));
  if (names.some(({ kind }) => kind === 'places') && fields.includes('dateline')) return true;
  if (isWord || places.length === 0) return false;
  const words = wordsOf(await data());
  // Behind another name it is the surname of somebody else: Meta Ferris is neither Meta nor May Ferris.
  const first = before(unit, units);
  const others = first?.names.length ? (first.hits.get(id)?.words ?? []) : [];
  const isSecond = (at: number) =>
    names.every(isPerson) &&
    others.includes(at - 1) &&
    /^\P{L}*[\p{L}-]+$/u.test(words[at - 1] ?? '');
  const own = places.filter((at) => !isSecond(at));
  if (own.some((at) => isPrintedAsName(words[at] ?? '', words[at - 1]))) return true;
  const hasCapital = own.some((at) => /^\P{L}*\p{Lu}/u.test(words[at] ?? ''));
  return hasCapital && isOnlyName(unit);
}

/** Whether a page prints a word next to one that stands next to it in the query: the City of David is not its reporter. */
async function isBeside(unit: Unit, units: readonly Unit[], { id, data }: Found) {
  const { words: places = [] } = unit.plain.get(id) ?? {};
  if (places.length === 0) return false;
  const words = wordsOf(await data()).map(searchWord);
  const next = units.find(({ from }) => from === unit.from + unit.size);
  // Hebrew joins particles to words.
  const isAt = (at: number, one: Unit | undefined) =>
    one !== undefined && (words[at]?.endsWith(searchWord(one.text)) ?? false);
  return places.some((at) => isAt(at - 1, before(unit, units)) || isAt(at + 1, next));
}

/**
 * Whether a page that is the best result shows that an everyday word means the name. One of these is enough:
 * - results have the whole query, where the word does not stand as a noun does, and either all pages with the word mention the
 *   name, or the word is not nearly always something else;
 * - the headline of the page has the word and another word of the query.
 */
function isClear(
  unit: Unit,
  units: readonly Unit[],
  { id }: Pick<Found, 'id'>,
  isPartial: boolean,
): boolean {
  const { plain, mentions, doubt, isNoun } = unit;
  const wanted = units.filter(({ isOptional }) => !isOptional);
  const isWhole = !isPartial && !isNoun && wanted.every(({ hits }) => hits.size > 0);
  const isMentioned = (page: string) => mentions.some((some) => some.has(page));
  if (isWhole && (doubt < 1 || [...plain.keys()].every(isMentioned))) return true;
  const inHeadline = wanted.filter(({ hits }) => hits.get(id)?.fields.includes('title'));
  return inHeadline.length > 1 && inHeadline.includes(unit);
}

/**
 * The names of a unit that are meant. One word among others is a name where the page that is best if it is read as a word has
 * it as a name: there is no card beside the harvest of rice.
 *
 * @param units all of the query
 * @param isPartial whether no result has the whole query
 */
export async function namesMeant(
  unit: Unit,
  units: readonly Unit[],
  results: readonly Found[],
  isPartial: boolean,
  isOnlyName: IsOnlyName,
): Promise<readonly Match[]> {
  const { names, size, hits, plain, mentions, doubt, isEveryday } = unit;
  // In small letters, some acronyms are everyday words: call us Czechia.
  const isInHeadline = ({ id, isHeadline }: Found) =>
    isHeadline && !mentions.some((some) => some.has(id));
  if (acronymWord(unit.text) !== undefined && results.some(isInHeadline)) return [];
  if (size > 1 || names.some(({ matched }) => isAcronym(matched))) return names;
  const isVague = isDoubtful(unit);
  if (isPartial && !isEveryday && (!isVague || doubt === 1)) return isVague ? [] : names;
  const [best] = results
    .filter(({ id }) => hits.has(id) || isPartial)
    .map((page) => {
      const asName = hits.get(page.id)?.score ?? 0;
      const asWord = plain.size > 0 ? (plain.get(page.id)?.score ?? 0) : asName;
      return { page, ...page, score: page.score - asName + asWord };
    })
    .sort(byFit);
  // The byline of a story that has the word in another sense says nothing.
  const kept = names.filter(({ kind }) => kind !== 'authors' || !isVague);
  if (!best) return isVague ? [] : kept;
  if (isEveryday && !isClear(unit, units, best, isPartial)) return [];
  const isAuthor = kept.every(({ kind }) => kind === 'authors');
  if (isAuthor && (await isBeside(unit, units, best.page))) return [];
  const mentioned = kept.filter((name) => mentions[names.indexOf(name)]?.has(best.id));
  if (mentioned.length > 0) return mentioned;
  return !isEveryday && (await hasPrinted(unit, units, best.page, isOnlyName))
    ? kept.filter(({ kind }) => kind !== 'authors')
    : [];
}

/** A unit whose words are read as words, which pages that have them as the name hardly have. */
function asEveryday(unit: Unit): Unit {
  const hits = [...unit.plain].map(([id, hit]) => {
    const isName = unit.mentions.some((some) => some.has(id));
    return [id, isName ? { ...hit, score: weights.everyday * hit.score } : hit] as const;
  });
  return { ...asWords(unit), hits: new Map(hits) };
}

/**
 * The names that are meant, and the units of the query as they are then read: what is more likely an everyday word is searched for
 * as one.
 *
 * @param units all that are wanted, more than one
 * @returns the same units if none of them is read differently
 */
export async function readAsMeant(
  units: readonly Unit[],
  { results, isPartial }: Combined,
  isOnlyName: IsOnlyName,
): Promise<{ names: readonly Match[]; units: readonly Unit[] }> {
  const meant = await Promise.all(
    units.map((unit) => namesMeant(unit, units, results, isPartial, isOnlyName)),
  );
  const read = units.map((unit, at) =>
    meant[at]?.length === 0 && isDoubtful(unit) ? asEveryday(unit) : unit,
  );
  return { names: meant.flat(), units: read.some((unit, at) => unit !== units[at]) ? read : units };
}
