/** Answers a query from an engine and the lexicon. */
import { headlineWord } from '../../names/words/index-words.ts';
import type { Match } from '../../names/lexicon/match.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { combine, type Found } from './combine.ts';
import type { Paper } from './filter-words.ts';
import { namesIn } from './named.ts';
import { otherCharacters } from './other-characters.ts';
import { byFit } from './ranking.ts';
import {
  findPieces,
  isAcronym,
  nameUnit,
  wordUnit,
  type Lookup,
  type Question,
} from './read-pieces.ts';
import { hasOperators, segmented } from './syntax.ts';
import { joinChoices, written, type Unit } from './units.ts';
import { wordSearch, type WordFound } from './word-hits.ts';

export interface Answer {
  /** In no particular order. */
  results: Found[];
  /**
   * Whether more index parts could only add results. They could do more where a word is in none of these pages: with the
   * word in another part, the query would be read otherwise.
   */
  isCertain: boolean;
  names: readonly Match[];
  /** The query in the publication's spelling; undefined if it was not corrected. */
  corrected: string | undefined;
  /** The words and phrases of the query that are on no page. */
  absent: readonly string[];
  /** The words that pages have, but none of the results. */
  leftOut: readonly string[];
  /** Whether no page has the whole query, so that the results have some of it. */
  isPartial: boolean;
  /** The query without its absent words, in the publication's spelling; may be empty. */
  answered: string;
  /** The words to mark in the results, folded. */
  marks: readonly string[];
  /** The phrases that the results have. */
  phrases: readonly string[];
  /** Queries that may have been meant, if nothing was found. */
  didYouMean: readonly string[];
}

/** How many names are offered if nothing was found. */
const mostGuesses = 3;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/**
 * A question in simplified or traditional characters, whichever it is not in; undefined if it is in neither or there is no table.
 */
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
 * Answers a question. If nothing is found, a question in Chinese is tried again in the other characters, and a question without
 * spaces is tried again word by word.
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
  // Started together, so that the files of all searches load in parallel.
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
  // If no other word is in a story, the query is about them.
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
  // A word among others gets a name card only if the best result mentions the name: the harvest of rice gets no card for
  // Condoleezza Rice.
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
  // Names that begin with the query, or are similar to it.
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
