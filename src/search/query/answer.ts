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

/** What the words and phrases of a query mean, as far as names can tell. */
async function readNames(terms: readonly Term[], lookup: NameLookup) {
  const words = textsOf(terms, 'words').join(' ');
  const [matches, quoted] = await Promise.all([
    lookup.find(words),
    quotedNames(textsOf(terms, 'phrases'), lookup.find),
  ]);
  return { reading: readingOf(words, matches), quoted };
}

/** @param isUnfinished whether its last word is still being typed */
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
  const meant = query.literal ? { reading: undefined, quoted: [] } : await readNames(terms, lookup);
  yield { kind: 'names', names: [...(meant.reading?.names ?? []), ...meant.quoted] };

  const question: Question = { ...query, ...meant, terms, isUnfinished };
  const search = async (searched: DatedEngine, isComplete: boolean) => {
    const [answer, order] = await Promise.all([
      ask(question, searched.engine, lookup),
      searched.order(),
    ]);
    const ranked = (query.newest ? byNewest : byRelevance)(answer.results, order);
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
