/** The pieces of a question as units: what each of them finds, and which of them are names. */
import { late } from './late-code.ts';
import { indexedAs } from '../../names/words/indexed-word.ts';
import { searchWord } from '../../names/words/search-word.ts';
import type { Match } from '../../names/lexicon/match.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { filterOf, isYear, type Paper } from './filter-words.ts';
import { isLatin } from './words/latin.ts';
import { isAcronym } from './names/kinds-of-names.ts';
import { addHits, hitOf, type Hits } from './hits.ts';
import { nameHits } from './name-hits.ts';
import type { NameLookup } from './name-lookup.ts';
import { neighboursOf } from './rows.ts';
import { isOnlyName, surnamesOf, withNamesakes, wordsAlone } from './names/words-alone.ts';
import type { NamedWords } from './names/names-in-words.ts';
import { phraseHits } from './phrases.ts';
import type { Filters } from './query.ts';
import { weights } from './ranking.ts';
import { isAskedTime, isRequest } from './words/request-words.ts';
import type { Reading } from './reading.ts';
import type { Neighbour } from './words/misspelling.ts';
import { textOf } from './words/piece-texts.ts';
import type { Piece } from './syntax.ts';
import { marksOf, type Unit } from './units.ts';
import type { WordFound, WordSearch } from './words/word-hits.ts';

export interface Question {
  text: string;
  pieces: readonly Piece[];
  filters: Filters;
  /** The names that all its words together mean; undefined if they mean none. */
  reading: Reading | undefined;
  /** The names in it that are in quotation marks. */
  quoted: readonly Match[];
  /** Whether it is searched for exactly as typed. */
  literal: boolean;
  /** Whether its last word is still being typed, so that it may be the beginning of a word. */
  isUnfinished: boolean;
}

export type Lookup = Pick<NameLookup, 'find' | 'suggest' | 'list'>;

/** The sources that answer a question. */
export interface Sources {
  engine: SearchEngine;
  search: WordSearch;
  lookup: Lookup;
  paper: Paper;
}

/** A word on at least this share of the pages says little about the topic of the query. */
const commonShare = 0.5;
const leastPages = 20;

/** The longest word to which two neighbours are joined. */
const longestJoined = 20;

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** A word without the punctuation around it; `C.I.A.` keeps its last stop. */
const shownWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/^([^.]*)\.+$/u, '$1');

/** A numeral tells nothing without the name before it: Richard III. Xi is a name. */
const numeral = /^(?:[IVX]{2,}|(?!xi$)[ivx]{2,})$/;

/** The hits of each piece of the query by itself, or joined to its neighbour. */
export async function findPieces(
  { pieces, isUnfinished }: Question,
  { search, paper: { language } }: Sources,
): Promise<WordFound[]> {
  const last = pieces.length - 1;
  const findPhrase = async (phrase: string): Promise<WordFound> => {
    const hits = await phraseHits(phrase, search);
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
      // Groups of three digits are one number: 50 000.
      const isTwoNumbers = /^\d+$/.test(joined) && words[1]?.length !== 3;
      if (isTwoNumbers || joined.length > longestJoined) return;
      if ((await search.exactly(joined)).size === 0) return;
      // What is printed as it was typed comes first.
      const apart = await search.exactly(words.join(' '));
      const factor = apart.size > 0 ? weights.joined : 1;
      const { hits } = await search.word(joined);
      for (const at of both) {
        const own = found[at]?.hits ?? new Map();
        found[at] = { hits: addHits(new Map(own), hits.values(), factor), as: 'whole' };
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

/** Whether each word of a query rather begins a longer word than misspells a name. Reads pages if no page has one of the words. */
export async function areBeginnings(
  { pieces, isUnfinished }: Question,
  search: WordSearch,
): Promise<boolean> {
  const whole = await Promise.all(pieces.map(({ text }) => search.whole(text)));
  if (whole.some(({ size }) => size > 0)) return false;
  for (const [at, { text, isPrefix }] of pieces.entries()) {
    const isLast = at === pieces.length - 1;
    const { as } = await search.word(text, isPrefix || (isUnfinished && isLast));
    if (as !== 'beginning') return false;
  }
  return true;
}

/**
 * The unit of words that mean names: what finds stories about these, and what the same words find if they are no name.
 *
 * @throws what the engine throws
 */
export async function nameUnit(
  name: NamedWords,
  { pieces }: Question,
  { search, lookup, paper: { language } }: Sources,
): Promise<Unit> {
  const { texts, isCorrected, from, size, isEveryday, isNoun } = name;
  const telling = pieces.filter(
    ({ text, isExcluded }) => !isExcluded && !search.isStopWord(text) && !isRequest(text, true),
  );
  const typed = textOf(pieces.slice(from, from + size));
  const isAlone = telling.length <= size;
  const names = isAlone ? await withNamesakes(name.names, typed, lookup) : name.names;
  const spelling = isCorrected ? (texts[0] ?? typed) : typed;
  const written = unique([
    ...texts,
    ...names.flatMap(({ asWritten, aliases }) => [asWritten, ...aliases.filter(isAcronym)]),
  ]);
  const isLatinName = [typed, ...written].every(isLatin);
  const { withParticles } = isLatinName
    ? { withParticles: () => [] }
    : await late(import('./names/bare-forms.ts'));
  const found = await nameHits(
    {
      names,
      typed: spelling,
      written: [...written, ...written.flatMap(withParticles)],
      alone: () => wordsAlone(names, lookup, size === 1 && isLatinName),
      surnames: async () => (size > 1 ? surnamesOf(names, lookup) : []),
      isAmongOthers:
        size === 1 &&
        (isEveryday === true ||
          (telling.length > 1 && !(await isOnlyName(typed, names, lookup, language)))),
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
    isEveryday,
    isNoun,
    names,
    marks: marksOf(names, [...texts, spelling]),
  };
}

/**
 * The unit of a word or phrase that is no name, corrected if it is in no story.
 *
 * @param at its number among the pieces of the question
 * @param found what `findPieces` found for it
 * @param question with the stories of the date that the word names with others, and the words beside it
 * @throws what the engine throws
 */
export async function wordUnit(
  at: number,
  found: WordFound,
  {
    pieces,
    text: query,
    literal,
    isUnfinished,
    dated,
    neighbours,
  }: Question & { dated?: Hits | undefined; neighbours: readonly Neighbour[] },
  { engine, search, paper }: Sources,
): Promise<Unit> {
  const { text: typed, isPhrase, isExcluded, isPrefix } = pieces[at] as Piece;
  const isBegun = isPrefix || (isUnfinished && at === pieces.length - 1);
  const isTelling = pieces.some((piece) => !search.isStopWord(piece.text));
  const isWord = !isPhrase && !isExcluded && !isPrefix;
  // A section or a year alone, which no story has as a word, asks for its stories.
  const isFilter = isWord && (pieces.length > 1 || isYear(typed) || found.as === 'nothing');
  const filter = isFilter && !dated ? filterOf(typed, paper) : undefined;
  const isMissing = found.as === 'nothing' && !dated && (pieces.length > 1 || !filter);
  const isLost = isMissing && !isPhrase && !isExcluded && !isBegun && !literal;
  const lost = isLost
    ? await (await late(import('./words/lost-words.ts'))).readLost(typed, search, neighbours)
    : undefined;
  const isRead = lost !== undefined && lost.hits.size > 0;
  const { hits: own, meant, isPart } = isRead ? lost : { hits: found.hits };
  const filtered = filter ? (await engine.pagesIn(filter)).map(hitOf) : [];
  const hits = new Map(own);
  addHits(
    hits,
    filtered.map((hit) => ({ ...hit, score: weights.filter })),
  );
  addHits(hits, dated?.values() ?? []);
  const isCommon = !dated && engine.pages > leastPages && hits.size > commonShare * engine.pages;
  const isStop = search.isStopWord(typed) || (isWord && isAskedTime(typed, query));
  const text = isPhrase ? typed : shownWord(meant ?? typed) + (isPrefix ? '*' : '');
  return {
    text,
    from: at,
    size: 1,
    isPhrase,
    isExcluded,
    isOptional: isWord && (isStop || isCommon || numeral.test(typed)),
    isCorrected: meant !== undefined,
    isPart,
    hits,
    names: [],
    mentions: [],
    plain: hits,
    doubt: 0,
    marks: isPhrase || isExcluded || (isStop && isTelling) ? [] : [searchWord(text)],
  };
}
