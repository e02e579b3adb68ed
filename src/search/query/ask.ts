/** Answers a query from an engine and the lexicon. */
import { late } from './late-code.ts';
import { headlineWord } from '../../names/words/index-words.ts';
import { hasUnspaced } from '../../names/words/unspaced.ts';
import type { Match } from '../../names/lexicon/match.ts';
import type { DateOrder, SearchEngine } from '../engine/engine.ts';
import { apart, bareWords, withExcluded } from './apart.ts';
import { combine, isOwnPage, joinChoices, type Found } from './combine.ts';
import { isOfDate, type Paper } from './filter-words.ts';
import { addHits, inAll } from './hits.ts';
import { inOtherCharacters } from './words/other-characters.ts';
import { isOnlyName } from './names/words-alone.ts';
import { loadLikelyTexts } from './names/likely-texts.ts';
import { isSaying } from './phrases.ts';
import { byFit } from './ranking.ts';
import type { Lookup, Question } from './read-pieces.ts';
import { areBeginnings, findPieces, nameUnit, wordUnit } from './read-pieces.ts';
import { segmented } from './words/piece-texts.ts';
import { isRequest } from './words/request-words.ts';
import { hasOperators } from './syntax.ts';
import { written, type Unit } from './units.ts';
import { wordSearch, type WordFound } from './words/word-hits.ts';

export interface Answer {
  /** In no particular order. */
  results: Found[];
  /**
   * Whether more index parts could only add results. They could do more where a word is in none of these pages: with the
   * word in another part, the query would be read otherwise. Where no page mentions the name that was typed, those that
   * do are better than these, which have its words.
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

const hasDigit = (text: string) => /\p{N}/u.test(text);

const unique = (texts: readonly string[]) => [...new Set(texts)];

/**
 * Answers a question: as a name, if it means one once it is corrected; split, if no page has its joined words: Putin/Merkel. If
 * nothing is found, in the other characters of Chinese; without spaces, word by word and as a name that sounds the same.
 *
 * @param order the stories by their dates
 * @throws what the engine throws
 */
export async function ask(
  asked: Question,
  engine: SearchEngine,
  lookup: Lookup,
  paper: Paper,
  order: Promise<DateOrder>,
): Promise<Answer> {
  const { reading, text } = asked;
  const answering = (one: Question) => answerTo(one, engine, lookup, paper, order);
  // A year is no misspelt part of a name.
  const isRead = !reading?.isCorrected || hasDigit(text) === reading.texts.some(hasDigit);
  const question = {
    ...asked,
    reading: isRead ? reading : undefined,
    pieces: withExcluded(bareWords(asked.pieces)),
  };
  const answer = await answering(question);
  if (answer.corrected !== undefined && answer.names.length === 0) {
    const { correctedReading } = await late(import('./names/named.ts'));
    const meant = await correctedReading(answer, lookup, paper.stopWords);
    if (meant) return answering({ ...question, reading: meant });
  }
  const split = apart(question.pieces, (text) => answer.absent.includes(text));
  const isAsking = split.every(({ text }) => paper.stopWords.split(' ').includes(text));
  if (split.length > question.pieces.length && !question.literal && !isAsking) {
    return answering({ ...question, pieces: split, reading: undefined });
  }
  if (answer.results.length > 0) return answer;
  const converted = await inOtherCharacters(question, lookup);
  const inOthers = converted && (await answering(converted));
  if (inOthers && inOthers.results.length > 0) return inOthers;
  const found: Answer[] = [];
  for (const one of [question, converted]) {
    const pieces = one && segmented(one.pieces, paper.language);
    if (!one || !pieces || pieces.length === one.pieces.length) continue;
    const byWords = await answering({ ...one, pieces, reading: undefined });
    if (byWords.results.length > 0) found.push(byWords);
  }
  const best = found.find(({ absent }) => absent.length === 0) ?? found[0];
  const heard =
    best && /^zh/.test(paper.language)
      ? await (await late(import('./names/homophones.ts'))).homophone(text, best.results, lookup)
      : undefined;
  if (heard) return answering({ ...question, reading: heard });
  return best ?? answer;
}

async function answerTo(
  question: Question,
  engine: SearchEngine,
  lookup: Lookup,
  paper: Paper,
  order: Promise<DateOrder>,
): Promise<Answer> {
  const { text, pieces, filters, reading, quoted, literal } = question;
  const search = wordSearch(engine, paper.language, paper.stopWords);
  const sources = { engine, search, lookup, paper };
  const headline = hasOperators(pieces) ? '' : headlineWord(text, paper.language);
  // Started together, so that the files of all searches load in parallel.
  const names = reading || literal ? undefined : late(import('./names/named.ts'));
  // It is awaited below, where a failure is thrown.
  names?.catch(() => undefined);
  const whole =
    reading && nameUnit({ ...reading, from: 0, size: pieces.length }, question, sources);
  loadLikelyTexts(question, whole, order);
  const [isName, withHeadline, withPhrase, kept, words] = await Promise.all([
    reading !== undefined && !(reading.isCorrected && (await areBeginnings(question, search))),
    headline ? search.exactly(headline) : new Map(),
    isSaying(pieces, search) ? search.inOrder(pieces.map((one) => one.text).join(' ')) : new Map(),
    Object.keys(filters).length > 0 ? engine.pagesIn(filters) : undefined,
    reading ? undefined : findPieces(question, sources),
    whole,
  ]);
  // What the words of a name are by themselves need not be known.
  const found = words ?? (isName ? [] : await findPieces(question, sources));
  const mayHaveDate = !literal && pieces.length > 1 && pieces.some((one) => isOfDate(one.text));
  const dates = mayHaveDate
    ? await (await late(import('./dates.ts'))).datedHits(pieces, sources)
    : undefined;
  const read =
    isName && reading
      ? [{ ...reading, from: 0, size: pieces.length }]
      : literal
        ? []
        : await (
            await (names ?? late(import('./names/named.ts')))
          ).namesIn(question, found, lookup, search);
  const named = read.filter(({ from, size }) => size > 1 || !dates?.dated.has(from));
  const isNamed = (at: number) => named.some(({ from, size }) => at >= from && at < from + size);
  const asWord = (at: number) => {
    const neighbours = [at - 1, at + 1].flatMap((beside) => {
      const { hits, as } = found[beside] ?? {};
      const own = { text: pieces[beside]?.text ?? '', isBefore: beside < at };
      return hits && as === 'whole' ? [{ ...own, hits }] : [];
    });
    const asked = { ...question, dated: dates?.dated.get(at), neighbours };
    return wordUnit(at, found[at] as WordFound, asked, sources);
  };
  const units = await Promise.all([
    ...named.map(async (name) => {
      const unit = await nameUnit(name, question, sources);
      // A story may have it as it was typed, and not as the paper spells it elsewhere.
      if (![...unit.hits.values()].every(isOwnPage)) return unit;
      const own = isName
        ? await Promise.all(pieces.map((piece) => search.whole(piece.text)))
        : found.slice(name.from, name.from + name.size).map(({ hits }) => hits);
      return { ...unit, hits: addHits(new Map(unit.hits), inAll(own).values()) };
    }),
    ...[...pieces.keys()].filter((at) => !isNamed(at)).map(asWord),
  ]);
  units.sort((a, b) => a.from - b.from);
  const choices = joinChoices(units, pieces);
  const excluded = choices.filter(({ isExcluded }) => isExcluded);
  const wanted = choices.filter(({ isExcluded }) => !isExcluded);
  const hasName = wanted.some(({ names }) => names.length > 0);
  for (const unit of wanted) {
    const isWord = unit.names.length === 0 && !unit.isPhrase;
    const isDay = [...(dates?.days ?? [])].some(([at, of]) => at === unit.from && !isNamed(of));
    unit.isOptional ||= isWord && (isDay || isRequest(unit.text, hasName));
  }
  // If no other word is in a story, the query is about those that most stories have; if there is no other word, about all.
  if (wanted.every(({ isOptional, hits }) => isOptional || hits.size === 0)) {
    const asked = wanted.filter(({ text }) => !search.isStopWord(text));
    for (const unit of asked.length > 0 ? asked : wanted) unit.isOptional = false;
  }

  const ids = kept && new Set(kept.map(({ id }) => id));
  const { places } = await order;
  const narrowed = {
    isStory: (id: string) => places.has(id),
    isKept: (id: string) => (ids?.has(id) ?? true) && !excluded.some(({ hits }) => hits.has(id)),
    withHeadline,
    withPhrase,
    pages: engine.pages,
  };
  const combined = combine(wanted, narrowed);
  // Words that need not be found say nothing of a name: latest on Fenwick.
  const others = wanted.filter(({ isOptional }) => !isOptional).length > 1;
  const isAmongOthers = hasName && (others || wanted.some(({ isEveryday }) => isEveryday));
  const isSurname = (one: Unit) => isOnlyName(one.text, one.names, lookup, paper.language);
  const meant = isAmongOthers
    ? await (await late(import('./names/named.ts'))).readAsMeant(wanted, combined, isSurname)
    : { names: wanted.flatMap((unit) => unit.names), units: wanted };
  const { results, isPartial } = meant.units === wanted ? combined : combine(meant.units, narrowed);
  const [best] = [...results].sort(byFit);
  const isText = best && named.length === 0 && hasUnspaced(text);
  const inText = isText
    ? await (await late(import('./names/named.ts'))).namesInText(pieces, best.id, lookup, search)
    : [];
  const isKnown = hasName || inText.length > 0 || literal;
  const shown = isKnown
    ? []
    : await (await late(import('./names/named.ts'))).namesShown(wanted, results, lookup, search);
  const mentions = wanted.flatMap((unit) => unit.mentions);
  const isAbsent = ({ hits, names, isOptional }: Unit) =>
    hits.size === 0 && names.length === 0 && !isOptional;
  const isLeftOut = ({ hits, isOptional }: Unit) =>
    isPartial && !isOptional && hits.size > 0 && !results.some(({ id }) => hits.has(id));
  // Without some of its words it is no question any more.
  const isShortened = wanted.some((unit) => isAbsent(unit) || isLeftOut(unit));
  const isSaid = (unit: Unit) =>
    !isAbsent(unit) && !isLeftOut(unit) && !(isShortened && unit.isOptional);
  const answered = choices.filter(isSaid).map(written).join(' ');
  // Names that begin with the query, or are similar to it.
  const mayGuess = results.length === 0 && !literal && excluded.length === 0;
  const guesses = mayGuess ? await lookup.suggest(text, mostGuesses) : [];
  return {
    results,
    isCertain:
      !isPartial &&
      excluded.length === 0 &&
      (isName
        ? results.some(({ id }) => mentions.some((hits) => hits.has(id)))
        : reading !== undefined || found.every(({ as }) => as === 'whole')),
    names: [...meant.names, ...inText, ...shown, ...quoted],
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
