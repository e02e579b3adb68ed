/** Answers a query in steps: the newest results, those of the next index part if there are none, all results. */
import type { Match } from '../../names/lexicon/match.ts';
import { nameWord } from '../../names/words/index-words.ts';
import type { EngineAccess } from '../engine/engine-access.ts';
import type { DatedEngine } from '../engine/engine.ts';
import { ask, type Answer } from './ask.ts';
import type { Found } from './combine.ts';
import { later } from '../scheduling/later.ts';
import type { Paper } from './filter-words.ts';
import { byNewest, byRelevance } from './ranking.ts';
import type { ReadQuery } from './read-query.ts';

export type Step =
  /** The newest index part cannot decide the answer, so the older ones are needed. */
  { kind: 'older' } | ResultsStep;

export interface ResultsStep {
  kind: 'results';
  answer: Answer;
  /** The results in order. */
  ranked: readonly Found[];
  /** Whether all index parts have been searched. */
  isComplete: boolean;
}

/** Whether a page mentions one of the names. */
async function mentions({ engine }: DatedEngine, names: readonly Match[]): Promise<boolean> {
  const found = names.map(({ kind, id }) => engine.find(`"${nameWord(kind, id)}"`));
  return (await Promise.all(found)).flat(2).length > 0;
}

/**
 * Without the lexicon, a word that is not found may be a misspelt name, so no word is reported as absent.
 *
 * @throws what the engine throws, and what the lookup throws if nothing or not every word was found without names
 */
export async function* answerSteps(
  { query, question, lookup, errors }: ReadQuery,
  access: Pick<EngineAccess, 'open'>,
  paper: Paper,
): AsyncGenerator<Step, void, void> {
  const { newest, recent, whole } = await access.open();
  const search = async ({ engine, order }: DatedEngine, isComplete: boolean) => {
    // Sorting blocks the page for a while: the requests for index chunks leave first.
    const byDate = later().then(order);
    const [answer, dates] = await Promise.all([
      ask(question, engine, lookup, paper, byDate),
      byDate,
    ]);
    const ranked = (query.newest ? byNewest : byRelevance)(answer.results, dates);
    const isLacking = answer.results.length === 0 || answer.absent.length > 0;
    if (isComplete && isLacking && errors.length > 0) throw errors[0];
    // By date, pages without a date come after those of older parts.
    const isFirst = ({ id }: Found) => isComplete || !query.newest || dates.places.has(id);
    return { kind: 'results' as const, answer, ranked: ranked.filter(isFirst), isComplete };
  };
  if (!whole) {
    yield search(newest, true);
    return;
  }
  const { reading } = question;
  /** The results of some index parts; undefined if further parts may have better ones. */
  const resultsOf = async (part: DatedEngine) => {
    // What else may be meant need not be looked for here if others have the name that was typed.
    const isName = reading && !reading.isCorrected;
    const isHere = isName ? mentions(part, reading.names) : Promise.resolve(true);
    const find = async (words: string) => {
      const [found, isSearched] = await Promise.all([part.engine.find(words), isHere]);
      return isSearched ? found : [];
    };
    const searched = search({ ...part, engine: { ...part.engine, find } }, false);
    // It is awaited below.
    searched.catch(() => undefined);
    if (!(await isHere)) return undefined;
    const step = await searched;
    return step.answer.isCertain && step.ranked.length > 0 ? step : undefined;
  };
  const first = await resultsOf(newest);
  yield first ?? { kind: 'older' };
  // Most names that the newest part does not mention are in the next.
  const next = !first && recent && reading ? await resultsOf(await recent()) : undefined;
  if (next) yield next;
  yield search(await whole(), true);
}
