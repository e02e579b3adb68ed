/** Words before a surname that say that it is the surname of somebody else. Loaded when a query has such a word. */
import { nameWord } from '../../../names/words/index-words.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import type { Match } from '../../../names/lexicon/match.ts';
import type { Hit } from '../hits.ts';
import type { NameLookup } from '../name-lookup.ts';
import { isCompounding } from '../words/lost-words.ts';
import { correctionOf } from '../words/misspelling.ts';
import type { WordFound, WordSearch } from '../words/word-hits.ts';
import { isPerson } from './kinds-of-names.ts';

/** How many names are looked at, and how many pages are read, to see what a word is. */
const mostKnown = 5;
const mostRead = 3;

/** Whether words are printed only as names begin: with a capital, and another capital behind them. */
const areGiven = (text: readonly string[], places: readonly number[]): boolean =>
  places.every(
    (at) =>
      /^\P{L}*\p{Lu}[\p{L}\p{M}-]*$/u.test(text[at] ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(text[at + 1] ?? ''),
  );

/**
 * Whether a word before the surname of people is the given name of somebody else: Michelle Obama, Spike Lee. It is
 * - on no page, nor a misspelling: at the beginning of a query, of a word that a story about these people has;
 * - or the given name of others in the lexicon;
 * - or on pages about others only, before a surname.
 *
 * @param found what the engine knows of the word  @param isBegin whether the query begins with it
 * @throws what the engine throws
 */
export async function isOthers(
  { word, found, isBegin }: { word: string; found: WordFound | undefined; isBegin: boolean },
  people: readonly Match[],
  { find, suggest }: Pick<NameLookup, 'find' | 'suggest'>,
  search: Pick<WordSearch, 'bestFor' | 'exactly' | 'printedOn' | 'language'>,
): Promise<boolean> {
  const isFirst = ({ name }: Match) => searchWord(name.split(' ')[0] ?? '') === searchWord(word);
  if (people.some(isFirst)) return false;
  const known = await suggest(word, mostKnown);
  const isGiven = known.some((match) => isPerson(match) && isFirst(match));
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  if (isGiven) return !(await find(capital)).some(({ telling }) => telling);
  const asked = people.map(({ kind, id }) => search.exactly(nameWord(kind, id)));
  const mentions = await Promise.all(asked);
  const areAbout = (pages: Iterable<string>) =>
    [...pages].some((id) => mentions.some((some) => some.has(id)));
  if (found?.as !== 'whole') {
    // The end of a compound may be on a page, as a rank may be: Finanzministerin.
    if (isCompounding(search.language)) return false;
    const meant = await correctionOf(word, search);
    return meant === undefined || (isBegin && !areAbout((await search.exactly(meant)).keys()));
  }
  const pages = [...found.hits.values()].filter(({ words }) => words.length > 0);
  if (areAbout(found.hits.keys()) || pages.length === 0) return false;
  const isGivenOn = async (page: Hit) => {
    const [text = []] = await search.printedOn(page);
    const own = page.words.filter((at) => searchWord(text[at] ?? '') === searchWord(word));
    return own.length > 0 && areGiven(text, own);
  };
  return (await Promise.all(pages.slice(0, mostRead).map(isGivenOn))).every(Boolean);
}
