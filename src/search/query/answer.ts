/** From a query to what is shown of it, step by step: names, the newest results, all results. */
import type { EngineAccess } from '../engine/engine-access.ts';
import type { DatedEngine } from '../engine/engine.ts';
import { byNewest, byRelevance } from '../engine/rank.ts';
import type { Match } from '../../names/lexicon/match.ts';
import { ask, type Answer, type Question } from './ask.ts';
import type { Found } from './merge.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Query } from './query.ts';
import { quotedNames, readingOf } from './reading.ts';
import { termsOf, textsOf, type Term } from './terms.ts';

export type Step =
  /** The names that the query means by itself; the words around them may mean more. */
  | { kind: 'names'; names: readonly Match[] }
  /** The newest index part cannot tell what there is: the older ones are waited for. */
  | { kind: 'older' }
  | ResultsStep;

export interface ResultsStep {
  kind: 'results';
  answer: Answer;
  /** The results in their order. */
  ranked: readonly Found[];
  /** Whether all index parts have been searched. */
  isComplete: boolean;
}

export interface Sources {
  lookup: NameLookup;
  engine: EngineAccess;
}

/** A lookup that finds no names if the lexicon cannot be loaded, and keeps the error. */
function tolerantLookup({ find }: Pick<NameLookup, 'find'>) {
  const errors: unknown[] = [];
  return {
    errors,
    find: (text: string) =>
      find(text).catch((error: unknown) => {
        errors.push(error);
        return [];
      }),
  };
}

/** What the words and phrases of a query mean, as far as names can tell. */
async function readNames(terms: readonly Term[], find: NameLookup['find']) {
  const words = textsOf(terms, 'words').join(' ');
  const [matches, quoted] = await Promise.all([
    find(words),
    quotedNames(textsOf(terms, 'phrases'), find),
  ]);
  return { reading: readingOf(words, matches), quoted };
}

/**
 * Without the lexicon, results are still given. But what is not found may be a misspelled name: nothing is called absent.
 *
 * @param isUnfinished whether its last word is still being typed
 * @throws what the engine throws, and what the lookup throws if nothing or not every word was found without names
 */
export async function* answerSteps(
  query: Query,
  isUnfinished: boolean,
  { lookup, engine }: Sources,
): AsyncGenerator<Step, void, void> {
  const terms = termsOf(query.text);
  // The rules of names come first: they are small, and the engine would be in their way.
  const opening = query.literal ? engine.open() : lookup.open().then(() => engine.open());
  // It is awaited below, where a failure is thrown.
  opening.catch(() => undefined);
  const names = tolerantLookup(lookup);
  const meant = query.literal
    ? { reading: undefined, quoted: [] }
    : await readNames(terms, names.find);
  yield { kind: 'names', names: [...(meant.reading?.names ?? []), ...meant.quoted] };

  const question: Question = { ...query, ...meant, terms, isUnfinished };
  const search = async (searched: DatedEngine, isComplete: boolean) => {
    const [answer, order] = await Promise.all([
      ask(question, searched.engine, names),
      searched.order(),
    ]);
    const ranked = (query.newest ? byNewest : byRelevance)(answer.results, order);
    const isLacking = answer.results.length === 0 || answer.absent.length > 0;
    if (isComplete && isLacking && names.errors.length > 0) throw names.errors[0];
    // In the order by date, pages without one come after those of older parts.
    const isFirst = ({ id }: Found) => isComplete || !query.newest || order.places.has(id);
    return { kind: 'results' as const, answer, ranked: ranked.filter(isFirst), isComplete };
  };
  const { newest, whole } = await opening;
  const first = await search(newest, !whole);
  const isShown = !whole || (first.answer.isCertain && first.ranked.length > 0);
  yield isShown ? first : { kind: 'older' };
  if (whole) yield search(await whole(), true);
}
