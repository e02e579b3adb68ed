/** Answers a query from an engine and the lexicon. */
import { headlineWord } from '../../names/words/index-words.ts';
import { indexedAs } from '../../names/words/indexed-word.ts';
import { searchWord } from '../../names/words/search-word.ts';
import type { Match } from '../../names/lexicon/match.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { combine, type Found } from './combine.ts';
import { filterOf, type Paper } from './filter-words.ts';
import { addHits, hitOf, type Hits } from './hits.ts';
import { nameHits } from './name-hits.ts';
import type { NameLookup } from './name-lookup.ts';
import { namesIn, neighboursOf, wordsAlone } from './named.ts';
import type { NamedWords } from './names-in-words.ts';
import { otherCharacters } from './other-characters.ts';
import { phraseSearches } from './phrases.ts';
import type { Filters } from './query.ts';
import { byFit, weights } from './ranking.ts';
import type { Reading } from './reading.ts';
import { isStopWord } from './stop-words.ts';
import { hasOperators, segmented, textOf, type Piece } from './syntax.ts';
import { joinChoices, marksOf, written, type Unit } from './units.ts';
import { wordSearch, type WordFound, type WordSearch } from './word-hits.ts';

export interface Answer {
  /** In no order. */
  results: Found[];
  /**
   * Whether more index parts could only add results. They could do more where a word is in none of these pages: with the
   * word in another part, the query would be read otherwise.
   */
  isCertain: boolean;
  names: readonly Match[];
  /** The query in the publication's spelling; undefined if it was not corrected. */
  corrected: string | undefined;
  /** The words and phrases of the query that no page has. */
  absent: readonly string[];
  /** The words that pages have, but none of the results. */
  leftOut: readonly string[];
  /** Whether no page has the whole query, so that the results have some of it. */
  isPartial: boolean;
  /** The query without its absent words, in the publication's spelling; may be empty. */
  answered: string;
  /** Words to be marked in the results, folded. */
  marks: readonly string[];
  /** The phrases that the results have. */
  phrases: readonly string[];
  /** What may have been meant, where nothing was found. */
  didYouMean: readonly string[];
}

export interface Question {
  text: string;
  pieces: readonly Piece[];
  filters: Filters;
  /** The names that all its words together mean; undefined if they mean none. */
  reading: Reading | undefined;
  /** The names in it that are in quotation marks. */
  quoted: readonly Match[];
  /** Whether it is searched for as typed. */
  literal: boolean;
  /** Whether its last word is still being typed, and may be the beginning of one. */
  isUnfinished: boolean;
}

type Lookup = Pick<NameLookup, 'find' | 'suggest' | 'list'>;

/** What a question is asked of. */
interface Sources {
  engine: SearchEngine;
  search: WordSearch;
  lookup: Lookup;
  paper: Paper;
}

/** A word that so large a share of the pages has tells little of what the query is about. */
const commonShare = 0.5;
const leastPages = 20;

/** How many names are offered where nothing was found. */
const mostGuesses = 3;

/** The longest word that two neighbours are joined to. */
const longestJoined = 20;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** A word without the punctuation around it; `C.I.A.` keeps its last stop. */
const shownWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/^([^.]*)\.+$/u, '$1');

const isLatin = (text: string) => /^[\p{Script=Latin}\P{L}]*$/u.test(text);

const isAcronym = (name: string) => /^[\p{Lu}.&]{2,}$/u.test(name);

/** What each piece of the query finds by itself, or joined to its neighbour. */
async function findPieces(
  { pieces, isUnfinished }: Question,
  { search, paper: { language } }: Sources,
): Promise<WordFound[]> {
  const last = pieces.length - 1;
  const findPhrase = async (phrase: string): Promise<WordFound> => {
    const hits: Hits = new Map();
    const searches = phraseSearches(phrase, language).map(search.exactly);
    for (const found of await Promise.all(searches)) addHits(hits, found.values());
    return { hits, as: hits.size > 0 ? 'whole' : 'nothing' };
  };
  const found = await Promise.all(
    pieces.map(({ text, isPhrase, isPrefix }, at) =>
      isPhrase ? findPhrase(text) : search.word(text, isPrefix || (isUnfinished && at === last)),
    ),
  );
  await Promise.all(
    neighboursOf(pieces).map(async (both) => {
      const words = both.map((at) => indexedAs(pieces[at]?.text ?? '', language));
      const joined = words.join('');
      if (/^\d+$/.test(joined) || joined.length > longestJoined) return;
      const hits = await search.exactly(joined);
      for (const at of hits.size > 0 ? both : []) {
        const own = found[at]?.hits ?? new Map();
        found[at] = { hits: addHits(new Map(own), hits.values()), as: 'whole' };
      }
    }),
  );
  // The last word may have been left unfinished, if all others are words of the paper.
  const { text = '', isPhrase, isExcluded } = pieces[last] ?? {};
  const isRest = last > 0 && found.slice(0, -1).every(({ as }) => as === 'whole');
  if (found[last]?.as === 'nothing' && isRest && !isPhrase && !isExcluded) {
    found[last] = await search.word(text, true);
  }
  return found;
}

async function nameUnit(
  name: NamedWords,
  { pieces }: Question,
  { search, lookup, paper: { language } }: Sources,
): Promise<Unit> {
  const { names, texts, isCorrected, from, size } = name;
  const telling = pieces.filter(
    ({ text, isExcluded }) => !isExcluded && !isStopWord(searchWord(text)),
  );
  const typed = textOf(pieces.slice(from, from + size));
  const spelling = isCorrected ? (texts[0] ?? typed) : typed;
  const found = await nameHits(
    {
      names,
      typed: spelling,
      written: unique([
        ...texts,
        ...names.flatMap(({ asWritten, aliases }) => [asWritten, ...aliases.filter(isAcronym)]),
      ]),
      alone: async () => (size > 1 || !isLatin(typed) ? wordsAlone(names, lookup) : []),
      isAmongOthers: size === 1 && telling.length > 1,
    },
    search,
    language,
  );
  return {
    ...found,
    text: isCorrected ? texts.join(' and ') : typed,
    from,
    size,
    isPhrase: false,
    isExcluded: false,
    isOptional: false,
    isCorrected,
    names,
    marks: marksOf(names, [...texts, spelling]),
  };
}

async function wordUnit(
  at: number,
  found: WordFound,
  { pieces, literal, isUnfinished }: Question,
  { engine, search, paper }: Sources,
): Promise<Unit> {
  const { text: typed, isPhrase, isExcluded, isPrefix } = pieces[at] as Piece;
  const isBegun = isPrefix || (isUnfinished && at === pieces.length - 1);
  const isLost = found.as === 'nothing' && !isPhrase && !isExcluded && !isBegun && !literal;
  const asTwo: Hits = isLost ? await search.asTwo(typed) : new Map();
  const meant = isLost && asTwo.size === 0 ? await search.correction(typed) : undefined;
  const own =
    meant !== undefined ? (await search.word(meant)).hits : asTwo.size > 0 ? asTwo : found.hits;
  const isWord = !isPhrase && !isExcluded && !isPrefix;
  const filter = isWord && pieces.length > 1 ? filterOf(typed, paper) : undefined;
  const filtered = filter ? (await engine.pagesIn(filter)).map(hitOf) : [];
  const hits = new Map(own);
  for (const hit of filtered) {
    if (!hits.has(hit.id)) hits.set(hit.id, { ...hit, score: weights.filter });
  }
  const isCommon = engine.pages > leastPages && hits.size > commonShare * engine.pages;
  const text = isPhrase ? typed : shownWord(meant ?? typed) + (isPrefix ? '*' : '');
  return {
    text,
    from: at,
    size: 1,
    isPhrase,
    isExcluded,
    isOptional: isWord && (isStopWord(searchWord(typed)) || isCommon),
    isCorrected: meant !== undefined,
    hits,
    names: [],
    mentions: new Map(),
    marks: isPhrase || isExcluded ? [] : [searchWord(text)],
  };
}

/** A question in the other Chinese characters; undefined if it is in neither, or if these have no table. */
async function inOtherCharacters(
  question: Question,
  { list }: Lookup,
): Promise<Question | undefined> {
  if (!/\p{sc=Han}/u.test(question.text)) return undefined;
  const characters = await list('characters');
  if (!characters) return undefined;
  const other = (text: string) => otherCharacters(text, characters);
  if (other(question.text) === question.text) return undefined;
  const pieces = question.pieces.map((piece) => ({ ...piece, text: other(piece.text) }));
  return { ...question, text: other(question.text), pieces };
}

/**
 * Answers a question. Where nothing is found, one in Chinese is asked again in the other characters, and one with words
 * that are not separated word by word.
 *
 * @throws what the engine throws
 */
export async function ask(
  question: Question,
  engine: SearchEngine,
  lookup: Lookup,
  paper: Paper,
): Promise<Answer> {
  const answer = await answerTo(question, engine, lookup, paper);
  if (answer.results.length > 0) return answer;
  const converted = await inOtherCharacters(question, lookup);
  const inOthers = converted && (await answerTo(converted, engine, lookup, paper));
  if (inOthers && inOthers.results.length > 0) return inOthers;
  for (const one of [question, converted]) {
    const pieces = one && segmented(one.pieces, paper.language);
    if (!one || !pieces || pieces.length === one.pieces.length) continue;
    const byWords = await answerTo({ ...one, pieces, reading: undefined }, engine, lookup, paper);
    if (byWords.results.length > 0) return byWords;
  }
  return answer;
}

async function answerTo(
  question: Question,
  engine: SearchEngine,
  lookup: Lookup,
  paper: Paper,
): Promise<Answer> {
  const { text, pieces, filters, reading, quoted, literal } = question;
  const search = wordSearch(engine, paper.language);
  const sources = { engine, search, lookup, paper };
  const headline = hasOperators(pieces) ? '' : headlineWord(text, paper.language);
  // Asked for at once, so that the files of all searches load together.
  const [found, withHeadline, kept] = await Promise.all([
    findPieces(question, sources),
    headline ? search.exactly(headline) : new Map(),
    Object.keys(filters).length > 0 ? engine.pagesIn(filters) : undefined,
    reading ? nameUnit({ ...reading, from: 0, size: pieces.length }, question, sources) : undefined,
  ]);
  const named = literal ? [] : await namesIn(question, found, lookup);
  const isNamed = (at: number) => named.some(({ from, size }) => at >= from && at < from + size);
  const units = await Promise.all([
    ...named.map((name) => nameUnit(name, question, sources)),
    ...[...pieces.keys()]
      .filter((at) => !isNamed(at))
      .map((at) => wordUnit(at, found[at] as WordFound, question, sources)),
  ]);
  const choices = joinChoices(
    units.sort((a, b) => a.from - b.from),
    pieces,
  );
  const excluded = choices.filter(({ isExcluded }) => isExcluded);
  const wanted = choices.filter(({ isExcluded }) => !isExcluded);
  // Where no other word is in a story, the query asks for them.
  if (wanted.every(({ isOptional, hits }) => isOptional || hits.size === 0)) {
    for (const unit of wanted) unit.isOptional = false;
  }

  const ids = kept && new Set(kept.map(({ id }) => id));
  const { results, isPartial } = combine(wanted, {
    isKept: (id) => (ids?.has(id) ?? true) && !excluded.some(({ hits }) => hits.has(id)),
    withHeadline,
    pages: engine.pages,
  });
  const isAbsent = ({ hits, names, isOptional }: Unit) =>
    hits.size === 0 && names.length === 0 && !isOptional;
  const isLeftOut = ({ hits, isOptional }: Unit) =>
    isPartial && !isOptional && hits.size > 0 && !results.some(({ id }) => hits.has(id));
  // A word among others is a name where the best result mentions it: there is no card beside the harvest of rice.
  const [best] = [...results].sort(byFit);
  const isMeant = ({ mentions, size, names }: Unit) =>
    wanted.length === 1 ||
    size > 1 ||
    isPartial ||
    !best ||
    mentions.has(best.id) ||
    names.some(({ matched }) => isAcronym(matched));
  const answered = choices
    .filter((unit) => !isAbsent(unit) && !isLeftOut(unit))
    .map(written)
    .join(' ');
  // What the query begins, or resembles.
  const guesses = results.length === 0 && !literal ? await lookup.suggest(text, mostGuesses) : [];
  return {
    results,
    isCertain:
      !isPartial &&
      excluded.length === 0 &&
      (reading !== undefined || found.every(({ as }) => as === 'whole')),
    names: [...wanted.filter(isMeant).flatMap(({ names }) => names), ...quoted],
    corrected: wanted.some(({ isCorrected }) => isCorrected) ? answered : undefined,
    absent: unique(wanted.filter(isAbsent).map((unit) => unit.text)),
    didYouMean: unique(guesses.map(({ name }) => name)),
    leftOut: wanted.filter(isLeftOut).map((unit) => unit.text),
    isPartial,
    answered,
    marks: unique(wanted.flatMap(({ marks }) => marks)),
    phrases: wanted.filter(({ isPhrase }) => isPhrase).map((unit) => unit.text),
  };
}
