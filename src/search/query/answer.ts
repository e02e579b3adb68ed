/** Answers a query in steps: names, the newest results, all results. */
import type { EngineAccess } from '../engine/engine-access.ts';
import type { DatedEngine } from '../engine/engine.ts';
import type { Match } from '../../names/lexicon/match.ts';
import type { Answer, ask, meantText } from './ask.ts';
import type { Question } from './read-pieces.ts';
import type { Found } from './combine.ts';
import type { Paper } from './filter-words.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Query } from './query.ts';
import { quotedNames, readingOf } from './reading.ts';
import { byNewest, byRelevance } from './ranking.ts';
import { hasOperators, piecesOf, type Piece } from './syntax.ts';

export type Step =
  /** The names that the whole query means; its words may mean further names. */
  | { kind: 'names'; names: readonly Match[] }
  /** The newest index part cannot decide the answer, so the older ones are needed. */
  | { kind: 'older' }
  | ResultsStep;

export interface ResultsStep {
  kind: 'results';
  answer: Answer;
  /** The results in order. */
  ranked: readonly Found[];
  /** Whether all index parts have been searched. */
  isComplete: boolean;
}

export interface Sources {
  lookup: NameLookup;
  engine: EngineAccess;
  paper: Paper;
  /** Loads the code that finds stories, for which names do not wait. @throws if it cannot be loaded */
  code: () => Promise<{ ask: typeof ask; meantText: typeof meantText }>;
}

/** Signs of a query that is pasted: an address, a hashtag, a handle, a line break. */
const pasted = /[#@/\n]/;

/** A lookup that finds no names if the lexicon cannot be loaded, and stores the error. */
function tolerantLookup({ find, suggest, list }: Pick<NameLookup, 'find' | 'suggest' | 'list'>) {
  const errors: unknown[] = [];
  return {
    errors,
    suggest,
    list,
    find: (text: string) =>
      find(text).catch((error: unknown) => {
        errors.push(error);
        return [];
      }),
  };
}

/** The names that the words and phrases of a query mean. */
async function readNames(pieces: readonly Piece[], find: NameLookup['find']) {
  const phrases = pieces.filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
  const words = pieces.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text);
  const isName = phrases.length === 0 && !hasOperators(pieces);
  const [matches, quoted] = await Promise.all([
    isName ? find(words.join(' ')) : [],
    quotedNames(
      phrases.map(({ text }) => text),
      find,
    ),
  ]);
  return { reading: readingOf(words.join(' '), matches), quoted };
}

/**
 * Without the lexicon there are still results. But a word that is not found may be a misspelt name, so no word is reported as
 * absent.
 *
 * @param isUnfinished whether its last word is still being typed
 * @throws what the engine throws, and what the lookup throws if nothing or not every word was found without names
 */
export async function* answerSteps(
  query: Query,
  isUnfinished: boolean,
  { lookup, engine, paper, code }: Sources,
): AsyncGenerator<Step, void, void> {
  const text = pasted.test(query.text) ? (await code()).meantText(query.text) : query.text;
  const pieces = piecesOf(text, paper.language);
  // The rules for names are loaded first: they are small, and the code that finds stories would delay them.
  const open = () => Promise.all([engine.open(), code()]);
  const opening = query.literal ? open() : lookup.open().then(open);
  // It is awaited below, where a failure is handled.
  opening.catch(() => undefined);
  const names = tolerantLookup(lookup);
  const meant = query.literal
    ? { reading: undefined, quoted: [] }
    : await readNames(pieces, names.find);
  yield { kind: 'names', names: [...(meant.reading?.names ?? []), ...meant.quoted] };

  const question: Question = { ...query, ...meant, text, pieces, isUnfinished };
  const [{ newest, whole }, found] = await opening;
  const search = async (searched: DatedEngine, isComplete: boolean) => {
    const [answer, order] = await Promise.all([
      found.ask(question, searched.engine, names, paper),
      searched.order(),
    ]);
    const ranked = (query.newest ? byNewest : byRelevance)(answer.results, order);
    const isLacking = answer.results.length === 0 || answer.absent.length > 0;
    if (isComplete && isLacking && names.errors.length > 0) throw names.errors[0];
    // By date, pages without a date come after those of older parts.
    const isFirst = ({ id }: Found) => isComplete || !query.newest || order.places.has(id);
    return { kind: 'results' as const, answer, ranked: ranked.filter(isFirst), isComplete };
  };
  const first = await search(newest, !whole);
  const isShown = !whole || (first.answer.isCertain && first.ranked.length > 0);
  yield isShown ? first : { kind: 'older' };
  if (whole) yield search(await whole(), true);
}
