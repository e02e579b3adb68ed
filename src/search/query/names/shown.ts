/**
 * Names that no rule for spellings finds, and the stories do: a given name, one everyday word of a name, a misspelling that the
 * words of the paper correct.
 */
import { isCorrection, type Match } from '../../../names/lexicon/match.ts';
import { nameWord } from '../../../names/words/index-words.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import type { Found } from '../combine.ts';
import type { Hits } from '../hits.ts';
import type { NameLookup } from '../name-lookup.ts';
import { byFit } from '../ranking.ts';
import { readingOf } from '../reading.ts';
import type { Unit } from '../units.ts';
import { isPerson } from './kinds-of-names.ts';
import type { WordSearch } from '../words/word-hits.ts';

/** How many results are looked at, the best first: those that are loaded to be shown. */
const mostRead = 10;

/** How many names that begin with a word are looked at for one that has it. */
const mostKnown = 5;

/** The most names that one word means: more would be a list. */
const mostNames = 3;

/** The kind and the slug of a name, in the address of its page. */
const namePath = /\/(people|places|organisations|authors)\/([^/]+)\/$/;

/** A name whose own page has the word in it, with the stories that mention it. */
interface Shown {
  match: Match;
  mentions: Hits;
}

/** A result with its headline, and with its name if it is the page of one. */
interface ReadPage extends Found {
  title: string;
  name: readonly [kind: string, id: string] | undefined;
}

async function read(page: Found): Promise<ReadPage> {
  const { url, meta } = await page.data();
  const [, kind = '', id = ''] = namePath.exec(url) ?? [];
  return { ...page, title: meta['title'] ?? '', name: kind ? [kind, id] : undefined };
}

/** Metadata of the page of a name that have the words of the name, as they are printed or folded. */
const ofName = ['title', 'aliases', 'forms'];

async function shownOn(
  { title, name, fields }: ReadPage,
  { find }: Pick<NameLookup, 'find'>,
  { exactly }: Pick<WordSearch, 'exactly'>,
): Promise<Shown[]> {
  if (!name || !ofName.some((field) => fields.includes(field))) return [];
  const [kind, id] = name;
  const matches = await find(title);
  const match = matches.find((one) => one.kind === kind && one.id === id && !isCorrection(one));
  return match ? [{ match, mentions: await exactly(nameWord(kind, id)) }] : [];
}

/** The words of a name or a headline, folded. */
export const wordsIn = (text: string): string[] => text.split(/[\s-]+/).map(searchWord);

/** Whether a name or an alias has a word. */
const hasWord = (word: string, { name, aliases }: Match) =>
  [name, ...aliases].some((one) => wordsIn(one).includes(searchWord(word)));

/** Whether a headline has all words of a name, one after another. */
const hasName = (headline: string, { name }: Match) =>
  ` ${wordsIn(headline).join(' ')} `.includes(` ${wordsIn(name).join(' ')} `);

/** Whether a word is the surname of a person. */
const isSurname = (word: string, { name }: Match) => wordsIn(name).at(-1) === searchWord(word);

/**
 * The names that all words of a query together mean once a misspelling has been corrected, such as al Queda; or the names that
 * its only word means, judged by what it finds. Their own pages have the word in the name, and either
 * all stories that have the word mention them, or it is a surname and in the headline of the best story, and of half of the
 * stories that have it in the headline. One word of a longer name of a place or an organisation means it only where the best
 * story is headed by the whole name.
 *
 * @param units of the query, none of which is a name  @param results of the query
 * @throws what the engine throws
 */
export async function namesShown(
  units: readonly Unit[],
  results: readonly Found[],
  lookup: Pick<NameLookup, 'find' | 'suggest'>,
  search: Pick<WordSearch, 'exactly'>,
): Promise<readonly Match[]> {
  const wanted = units.filter(({ isOptional }) => !isOptional);
  const [unit, ...more] = wanted;
  if (!unit || wanted.some(({ isPhrase, isPart }) => isPhrase || isPart)) return [];
  if (more.length > 0) {
    if (!wanted.some(({ isCorrected }) => isCorrected)) return [];
    const corrected = wanted.map(({ text }) => text).join(' ');
    const reading = readingOf(corrected, await lookup.find(corrected));
    return reading?.isCorrected === false ? reading.names : [];
  }
  const { text } = unit;
  if (unit.isCorrected) {
    const reading = readingOf(text, await lookup.find(text));
    return reading?.isCorrected === false ? reading.names.filter(isPerson) : [];
  }
  // Most words are in no name: their results need not be loaded to know it.
  const known = await lookup.suggest(text, mostKnown);
  if (!known.some((match) => hasWord(text, match))) return [];
  const ranked = [...results].sort(byFit);
  const mayBeName = ({ fields }: Found) => ofName.some((field) => fields.includes(field));
  if (!ranked.slice(0, mostRead).some(mayBeName)) return [];
  const pages = await Promise.all(ranked.slice(0, mostRead).map(read));
  const shown = await Promise.all(pages.map((page) => shownOn(page, lookup, search)));
  const best = pages.find(({ name }) => !name);
  if (!best || shown.flat().length === 0) return [];
  const names = pages.filter(({ name }) => name).map(({ id }) => id);
  const stories = ranked.filter(({ id }) => !names.includes(id));
  const mentioned = shown
    .flat()
    .filter(({ mentions }) => stories.some(({ id }) => mentions.has(id)));
  const mentionsAny = ({ id }: Found) => mentioned.some(({ mentions }) => mentions.has(id));
  const isOnlyName = stories.every(mentionsAny);
  const headed = stories.filter(({ fields }) => fields.includes('title'));
  const isHeaded =
    best.fields.includes('title') && 2 * headed.filter(mentionsAny).length >= headed.length;
  return mentioned
    .filter(({ match, mentions }) =>
      isPerson(match)
        ? isOnlyName || (isHeaded && mentions.has(best.id) && isSurname(text, match))
        : isOnlyName && (hasName(best.title, match) || wordsIn(match.name).length === 1),
    )
    .map(({ match }) => match)
    .slice(0, mostNames);
}
