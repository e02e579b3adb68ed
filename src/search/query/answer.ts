/** Answers a query in steps: the newest results, those of the next index part if there are none, all results. */
import type { EngineAccess } from '../engine/engine-access.ts';
import type { DatedEngine } from '../engine/engine.ts';
import { ask, type Answer } from './ask.ts';
import type { Found } from './combine.ts';
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
    const [answer, dates] = await Promise.all([ask(question, engine, lookup, paper), order()]);
    const ranked = (query.newest ? byNewest : byRelevance)(answer.results, dates);
    const isLacking = answer.results.length === 0 || answer.absent.length > 0;
    if (isComplete && isLacking && errors.length > 0) throw errors[0];
    // By date, pages without a date come after those of older parts.
    const isFirst = ({ id }: Found) => isComplete || !query.newest || dates.places.has(id);
    return { kind: 'results' as const, answer, ranked: ranked.filter(isFirst), isComplete };
  };
  const isFound = ({ answer, ranked }: ResultsStep) => answer.isCertain && ranked.length > 0;
  const first = await search(newest, !whole);
  const isShown = !whole || isFound(first);
  yield isShown ? first : { kind: 'older' };
  // A name that no story mentions so far: older ones do, most likely those of the next index part.
  if (!isShown && recent && question.reading) {
    const next = await search(await recent(), false);
    if (isFound(next)) yield next;
  }
  if (whole) yield search(await whole(), true);
}
