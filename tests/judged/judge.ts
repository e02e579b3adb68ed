/** Judges what a search has shown, and the search as a whole. */
import type { JudgedQuery } from './queries.ts';

/** What a search shows of a query. */
export interface Shown {
  /** The addresses of cards, each with `card:` before it. */
  cards: readonly string[];
  /** The addresses of the first ten results. */
  results: readonly string[];
}

/** How many results a story in `top` may be among, and how many are judged. */
const topResults = 5;
const judgedResults = 10;

/** The gain of a story (Järvelin and Kekäläinen 2002): that which comes first, and one of those in `top`. */
const gainOfFirst = 3;
const gainOfTop = 1;

const isCard = (address: string) => address.startsWith('card:');
const isStory = (address: string) => address.startsWith('/news/');
const storiesOf = ({ results }: Shown) => results.filter(isStory);

/** What is wrong with the answer to a query; empty if it is right. */
export function faultsOf({ first, top, without }: JudgedQuery, shown: Shown): string[] {
  const isShown = (address: string, most: number) =>
    isCard(address)
      ? shown.cards.includes(address)
      : shown.results.slice(0, most).includes(address);
  const [best = 'nothing'] = storiesOf(shown);
  const isAbsent = first === '' && top.length === 0 && without.length === 0;
  return [
    ...(first !== '' && best !== first ? [`${best} is first, not ${first}`] : []),
    ...top.filter((one) => !isShown(one, topResults)).map((one) => `lacks ${one}`),
    ...without.filter((one) => isShown(one, judgedResults)).map((one) => `shows ${one}`),
    ...(isAbsent && shown.cards.length > 0 ? [`shows ${shown.cards.join(' ')}`] : []),
  ];
}

/** Shares from 0 to 1. */
export interface SearchFigures {
  /** The queries that are answered rightly. */
  right: number;
  /** Of the queries with a first story: those that show it first. */
  successAtOne: number;
  /** Of these the mean of 1 divided by the place of the story; 0 if it is not among ten. */
  reciprocalRank: number;
  /** Of the queries with any story: the mean of the discounted gain, divided by the highest that there can be. */
  ndcg: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const discounted = (gains: readonly number[]) =>
  gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

function normalizedGain({ first, top }: JudgedQuery, shown: Shown): number | undefined {
  const gains = new Map(top.filter(isStory).map((story) => [story, gainOfTop]));
  if (first !== '') gains.set(first, gainOfFirst);
  if (gains.size === 0) return undefined;
  const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, judgedResults);
  const own = storiesOf(shown).map((story) => gains.get(story) ?? 0);
  return discounted(own.slice(0, judgedResults)) / discounted(ideal);
}

/** Judges all queries together, each with what was shown of it. */
export function figuresOf(answers: readonly (readonly [JudgedQuery, Shown])[]): SearchFigures {
  const places = answers
    .filter(([{ first }]) => first !== '')
    .map(([{ first }, shown]) => storiesOf(shown).slice(0, judgedResults).indexOf(first));
  return {
    right: mean(answers.map(([query, shown]) => (faultsOf(query, shown).length === 0 ? 1 : 0))),
    successAtOne: mean(places.map((place) => (place === 0 ? 1 : 0))),
    reciprocalRank: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
    ndcg: mean(answers.flatMap(([query, shown]) => normalizedGain(query, shown) ?? [])),
  };
}
