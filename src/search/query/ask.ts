/** Answers a query from an engine and the lexicon. */
import { headlineWord } from '../../names/words/index-words.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { isCorrection, type Match } from '../../names/lexicon/match.ts';
import type { SearchEngine } from '../engine/engine.ts';
import type { NameLookup } from './name-lookup.ts';
import { namesInWords, type NamedWords } from './names-in-words.ts';
import type { Filters } from './query.ts';
import { byFit, weights, type Ranked } from './ranking.ts';
import type { Reading } from './reading.ts';
import { isStopWord } from './stop-words.ts';
import { hasOperators, type Piece } from './syntax.ts';
import { marksOf, nameHits, type Unit } from './units.ts';
import { addHits, indexedAs, wordSearch, type Hit, type Hits, type WordFound } from './word-hits.ts';
import { phraseSearches } from './phrases.ts';

/** A page that was found. */
export interface Found extends Ranked, Hit {
  /** The numbers of the words of phrases that were found. */
  phraseWords: readonly number[];
}

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
  /** The words that pages have, but none of the results; with `absent`, what the results are without. */
  leftOut: readonly string[];
  /** Whether no page has the whole query, so that the results have some of it. */
  isPartial: boolean;
  /** The query without its absent words, in the publication's spelling; may be empty. */
  answered: string;
  /** Words to be marked in the results, folded. */
  marks: readonly string[];
  /** The phrases that results have. */
  phrases: readonly string[];
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

/** What is known of the paper without asking the engine. */
export interface Paper {
  /** BCP 47 */
  language: string;
  /** The titles of its sections, by their slugs. */
  sections: Readonly<Record<string, string>>;
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** A word without the punctuation around it; `C.I.A.` keeps its last stop. */
const shownWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/^([^.]*)\.+$/u, '$1');

/** A word that so large a share of the pages has says nothing about what the query asks for. */
const commonShare = 0.5;
const leastPages = 20;

/** Of a partial answer, pages are shown that have at least this share of what the best have. */
const leastOfBest = 0.7;

/** The pages of a section or a year that a word of the query may stand for. */
async function pagesOfFilter(
  { text }: Piece,
  engine: SearchEngine,
  { sections }: Paper,
): Promise<ReadonlySet<string>> {
  if (/^(?:19|20)\d\d$/.test(text)) return engine.filtered({ year: text });
  const word = searchWord(text);
  const stem = (title: string) => searchWord(title).replace(/(?:ies|y|s)$/, '');
  const section = Object.entries(sections).find(([, title]) => stem(title) === stem(word));
  return section ? engine.filtered({ section: section[0] }) : new Set();
}

/** The first and the last word of a name, if the lexicon knows nobody else by it. */
async function wordsAlone(
  { id, name }: Match,
  find: NameLookup['find'],
): Promise<readonly string[]> {
  const words = name.split(' ');
  const ends = [...new Set([words[0] ?? '', words.at(-1) ?? ''])];
  const known = await Promise.all(ends.map((word) => (/^[IVX]+$/.test(word) ? [] : find(word))));
  return ends.filter((_, at) => {
    const [own, ...others] = known[at] ?? [];
    return own?.id === id && !isCorrection(own) && others.length === 0;
  });
}

/** Each row of words that stand together in the query, as the numbers of their pieces. */
function rowsOf(pieces: readonly Piece[]): number[][] {
  const rows: number[][] = [[]];
  pieces.forEach(({ isPhrase, isExcluded, isPrefix, isOr }, at) => {
    if (isPhrase || isExcluded || isPrefix) return void rows.push([]);
    if (isOr) rows.push([]);
    rows.at(-1)?.push(at);
  });
  return rows.filter((row) => row.length > 0);
}

/** @throws what the engine throws */
export async function ask(
  question: Question,
  engine: SearchEngine,
  lookup: Pick<NameLookup, 'find' | 'suggest'>,
  paper: Paper,
): Promise<Answer> {
  const { pieces, reading, quoted, literal, isUnfinished, filters, text } = question;
  const { language } = paper;
  const search = wordSearch(engine, language);
  const last = pieces.length - 1;
  const isBegun = (at: number) => pieces[at]?.isPrefix === true || (isUnfinished && at === last);
  const rows = rowsOf(pieces);

  // What each word finds by itself, and next to its neighbour.
  const found = await Promise.all(
    pieces.map(async ({ text: word, isPhrase }, at): Promise<WordFound> => {
      if (!isPhrase) return search.word(word, isBegun(at));
      const hits: Hits = new Map();
      for (const one of await Promise.all(phraseSearches(word, language).map(search.exactly))) {
        addHits(hits, one.values());
      }
      return { hits, as: hits.size > 0 ? 'whole' : 'nothing' };
    }),
  );
  const joined = rows.flatMap((row) => row.slice(1).map((at) => [at - 1, at] as const));
  await Promise.all(
    joined.map(async ([one, other]) => {
      const both = [one, other].map((at) => indexedAs(pieces[at]?.text ?? '', language));
      if (both.every((word) => /^\d+$/.test(word)) || both.join('').length > 20) return;
      const hits = await search.exactly(both.join(''));
      if (hits.size === 0) return;
      for (const at of [one, other]) {
        const own = found[at] as WordFound;
        addHits(own.hits, hits.values());
        own.as = 'whole';
      }
    }),
  );
  const lastFound = found[last];
  if (lastFound?.as === 'nothing' && pieces.length > 1 && !pieces[last]?.isPhrase) {
    Object.assign(lastFound, await search.word(pieces[last]?.text ?? '', true));
  }
  const wordAt = (at: number) => pieces[at]?.text ?? '';
  const isMissing = (at: number) => found[at]?.as !== 'whole';

  // Names. What begins a word of the paper is no misspelling.
  const isBeginning = pieces.every((_, at) => found[at]?.as === 'beginning');
  let named: NamedWords[] = [];
  if (reading && !(reading.isCorrected && isBeginning)) named = [{ ...reading, from: 0, size: pieces.length }];
  else if (!literal) {
    const inRows = await Promise.all(
      rows.map(async (row) => {
        const words = row.map(wordAt);
        const missing = new Set(row.filter(isMissing).map(wordAt));
        const isLast = (at: number) => isUnfinished && row[at] === last;
        const own = await namesInWords(words, lookup.find, (word) => missing.has(word), hasOperators(pieces) || rows.length > 1 || pieces.length > row.length);
        return own
          .filter(({ from, size, isCorrected }) => !(isCorrected && isLast(from + size - 1)))
          .map((one) => ({ ...one, from: row[one.from] ?? 0 }));
      }),
    );
    named = inRows.flat();
    // The beginning of a name that no page has as a word.
    if (named.length === 0 && !isUnfinished && pieces.length > 0 && rows.length === 1 && isMissing(last)) {
      const typed = pieces.map(({ text: word }) => word).join(' ');
      const begun = typed.length >= 4 && !hasOperators(pieces) ? await lookup.suggest(typed, 3) : [];
      const begins = (word: string) => searchWord(word).startsWith(searchWord(wordAt(last)));
      const whole = begun.filter(
        ({ unmatched, how, matched }) =>
          unmatched.length === 0 && how === 'prefix' && matched.split(/[\s-]+/).some(begins),
      );
      if (whole.length > 0) {
        const texts = whole.map(({ asWritten }) => asWritten);
        named = [{ names: whole, texts, isCorrected: false, from: 0, size: pieces.length }];
      }
    }
  }

  const units: Unit[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece;
    const name = named.find(({ from }) => from === at);
    if (name) {
      const typed = pieces.slice(at, at + name.size).map(({ text: word }) => word).join(' ');
      const [one, ...more] = name.names;
      const alone =
        one?.kind === 'people' && more.length === 0 && name.size > 1
          ? await wordsAlone(one, lookup.find)
          : [];
      const isAmongOthers = name.size === 1 && pieces.filter(({ text: word }) => !isStopWord(searchWord(word))).length > 1;
      const spelled = { names: name.names, isAmongOthers, alone, typed: name.isCorrected ? (name.texts[0] ?? typed) : typed, written: unique([...name.texts, ...name.names.map(({ asWritten }) => asWritten)]) };
      const { hits, mentions } = await nameHits(spelled, search, language);
      units.push({
        text: name.isCorrected ? name.texts.join(' and ') : typed,
        from: at,
        size: name.size,
        hits,
        mentions,
        names: name.names,
        isCorrected: name.isCorrected,
        isOptional: false,
        isExcluded: false,
        isAbsent: false,
        marks: marksOf(name.names, name.isCorrected ? name.texts : [...name.texts, typed]),
      });
      at += name.size;
      continue;
    }
    let { hits, as } = found[at] as WordFound;
    let shown = shownWord(piece.text);
    let isCorrected = false;
    if (as === 'nothing' && !literal && !piece.isPhrase && !isBegun(at)) {
      const meant = await search.correction(piece.text);
      if (meant) {
        ({ hits, as } = await search.word(meant, false));
        shown = meant;
        isCorrected = true;
      }
    }
    if (!piece.isPhrase && !piece.isExcluded && pieces.length > 1) {
      const filtered = await pagesOfFilter(piece, engine, paper);
      if (filtered.size > 0) {
        hits = new Map(hits);
        for (const id of filtered) {
          if (!hits.has(id)) hits.set(id, { id, score: weights.filter, words: [], fields: [], data: undefined as never });
        }
        as = 'whole';
      }
    }
    units.push({
      text: piece.isPhrase ? piece.text : shown,
      from: at,
      size: 1,
      hits,
      mentions: new Map(),
      names: [],
      isCorrected,
      isOptional:
        !piece.isPhrase && !piece.isPrefix &&
        (isStopWord(searchWord(piece.text)) ||
          (engine.pages > leastPages && hits.size > commonShare * engine.pages)),
      isExcluded: piece.isExcluded,
      isAbsent: as === 'nothing',
      marks: piece.isPhrase || piece.isExcluded ? [] : [searchWord(shown)],
    });
    at += 1;
  }

  // Pieces with OR between them are one unit.
  const choices: Unit[] = [];
  for (const unit of units) {
    const before = choices.at(-1);
    if (!pieces[unit.from]?.isOr || !before) {
      choices.push(unit);
      continue;
    }
    const hits: Hits = new Map(before.hits);
    addHits(hits, unit.hits.values());
    const mentions: Hits = new Map(before.mentions);
    addHits(mentions, unit.mentions.values());
    choices[choices.length - 1] = {
      ...before,
      text: `${before.text} OR ${unit.text}`,
      hits,
      mentions,
      names: [...before.names, ...unit.names],
      isOptional: false,
      isAbsent: before.isAbsent && unit.isAbsent,
      marks: [...before.marks, ...unit.marks],
    };
  }
  const wanted = choices.filter(({ isExcluded }) => !isExcluded);
  const excluded = choices.filter(({ isExcluded }) => isExcluded);
  // A query of such words alone asks for them.
  if (wanted.every(({ isOptional }) => isOptional)) for (const unit of wanted) unit.isOptional = false;
  const required = wanted.filter(({ isOptional }) => !isOptional);
  const present = required.filter(({ hits }) => hits.size > 0);
  const absent = required.filter(({ isAbsent, names, hits }) => isAbsent && names.length === 0 && hits.size === 0);

  // Results.
  const kept = Object.keys(filters).length > 0 ? await engine.filtered(filters) : undefined;
  const isKept = (id: string) => (kept?.has(id) ?? true) && !excluded.some(({ hits }) => hits.has(id));
  const rarity = ({ hits, names }: Unit) =>
    (names.length > 0 ? 1.5 : 1) * Math.log(1 + engine.pages / Math.max(1, hits.size));
  const whole = present.reduce((sum, unit) => sum + rarity(unit), 0);
  const pages = new Map<string, Found>();
  const all = new Set(present.flatMap(({ hits }) => [...hits.keys()]));
  for (const id of all) {
    if (!isKept(id)) continue;
    let coverage = 0;
    let score = 0;
    let hit: Hit | undefined;
    const words = new Set<number>();
    const fields = new Set<string>();
    const phraseWords: number[] = [];
    let previous: { unit: Unit; hit: Hit } | undefined;
    for (const unit of wanted) {
      const own = unit.hits.get(id);
      if (!own) {
        previous = undefined;
        continue;
      }
      hit = own.data ? own : hit ?? own;
      if (!unit.isOptional) coverage += rarity(unit);
      score += unit.isOptional ? 0 : own.score;
      for (const field of own.fields) fields.add(field);
      if (pieces[unit.from]?.isPhrase) phraseWords.push(...own.words);
      else if (!unit.isOptional || own.words.length < 5) for (const at of own.words) words.add(at);
      if (previous && previous.unit.from + previous.unit.size === unit.from) {
        const { hit: before } = previous;
        const places = new Set(before.words);
        if (own.words.some((at) => places.has(at - 1) || places.has(at))) score += weights.adjacent;
      }
      previous = { unit, hit: own };
    }
    if (!hit?.data) continue;
    pages.set(id, {
      ...hit,
      score,
      coverage: coverage >= whole - 1e-9 ? 1 : coverage / whole,
      isHeadline: false,
      words: [...words].sort((a, b) => a - b),
      fields: [...fields],
      phraseWords: phraseWords.sort((a, b) => a - b),
    });
  }
  if (!hasOperators(pieces)) {
    const key = headlineWord(text.replace(/["“”„«»]/gu, ' '), language);
    for (const hit of key ? (await search.exactly(key)).values() : []) {
      if (!isKept(hit.id)) continue;
      const known = pages.get(hit.id);
      pages.set(hit.id, { ...hit, phraseWords: [], ...known, score: (known?.score ?? 0) + 1, coverage: 1, isHeadline: true });
    }
  }
  const complete = [...pages.values()].filter(({ coverage }) => coverage === 1);
  const isPartial = complete.length === 0 && pages.size > 0 && present.length > 1;
  const best = Math.max(0, ...[...pages.values()].map(({ coverage }) => coverage));
  const results = isPartial
    ? [...pages.values()].filter(({ coverage }) => coverage >= leastOfBest * best)
    : complete;
  const ids = new Set(results.map(({ id }) => id));
  const leftOut = isPartial
    ? present.filter(({ hits }) => ![...ids].some((id) => hits.has(id)))
    : [];

  // Cards: of names that are the whole query, that are typed in full, or that a result mentions.
  const [first] = [...results].sort(byFit);
  const isMeant = ({ mentions, size }: Unit) =>
    wanted.length === 1 ||
    size > 1 ||
    isPartial ||
    results.length === 0 ||
    (first !== undefined && mentions.has(first.id));
  const names = [...wanted.filter(isMeant).flatMap((unit) => unit.names), ...quoted];
  const shownUnits = choices.filter((unit) => !absent.includes(unit));
  const answered = shownUnits
    .map((unit) => `${unit.isExcluded ? '-' : ''}${pieces[unit.from]?.isPhrase ? `“${unit.text}”` : unit.text}`)
    .join(' ');
  return {
    results,
    isCertain:
      !isPartial &&
      (reading !== undefined || pieces.every((_, at) => !isMissing(at))) &&
      excluded.length === 0,
    names,
    answered,
    corrected: wanted.some(({ isCorrected }) => isCorrected) ? answered : undefined,
    absent: [...new Set(absent.map((unit) => unit.text))],
    leftOut: leftOut.map((unit) => unit.text),
    isPartial,
    marks: [...new Set(wanted.flatMap((unit) => unit.marks))],
    phrases: pieces
      .filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded)
      .map(({ text: phrase }) => phrase),
  };
}
