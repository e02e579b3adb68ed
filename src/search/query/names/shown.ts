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
import { readingOf, type Reading } from '../reading.ts';
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

/** The answer to a query as words (ask.ts). */
interface CorrectedAnswer {
  corrected: string | undefined;
  names: readonly Match[];
  phrases: readonly string[];
  absent: readonly string[];
  leftOut: readonly string[];
}

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
 * What a query that means no name by itself means once a misspelling has been corrected: al Queda, alqueda.
 *
 * @param stopWords question words and particles, which need not be in the name, with a space between them
 */
export async function correctedReading(
  { corrected = '', names: known, phrases, absent, leftOut }: CorrectedAnswer,
  { find }: Pick<NameLookup, 'find'>,
  stopWords: string,
): Promise<Reading | undefined> {
  if ([known, phrases, absent, leftOut].some(({ length }) => length > 0)) return undefined;
  const stops = stopWords.split(' ');
  const words = corrected.split(' ').filter((word) => !stops.includes(word.toLowerCase()));
  const text = words.join(' ');
  const reading = readingOf(text, await find(text));
  // To the lexicon, all words of a name typed as one are another spelling of it.
  const isWritten = ({ asWritten }: Match) => searchWord(asWritten) === searchWord(text);
  const names = reading?.names.filter((match) => !reading.isCorrected || isWritten(match)) ?? [];
  // One word may become a word of a place by chance, but hardly all words of its name.
  const isMeant = (match: Match) =>
    words.length > 1 || isPerson(match) || wordsIn(match.asWritten).length > 1;
  const meant = names.filter(isMeant);
  const texts = [...new Set(meant.map(({ asWritten }) => asWritten))];
  return meant.length > 0 ? { names: meant, texts, isCorrected: true } : undefined;
}

/**
 * The names that the only word of a query means, judged by what it finds. Their own pages have the word in the name, and either
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
  const [unit, ...more] = units.filter(({ isOptional }) => !isOptional);
  if (!unit || more.length > 0 || unit.isPhrase || unit.isPart || unit.isCorrected) return [];
  const { text } = unit;
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
