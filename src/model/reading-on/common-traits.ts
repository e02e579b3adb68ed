/** What stories have in common: names, and words of headlines that few others have. */
import type { Article } from '../article.ts';
import { headlineWords } from './headline-words.ts';

/** A name or a word, with the articles that have it. */
interface Trait {
  isName: boolean;
  /** The places of the articles in the list of all, in that order. */
  places: number[];
}

/** A trait of one article. */
interface OwnTrait {
  trait: Trait;
  /** The index of the article in `trait.places`. */
  at: number;
}

/** A word that more articles have than this is not a trait. */
const mostArticles = (articles: number) => 4 + articles / 20;

/**
 * The weight of a trait that two articles share, by the number of articles that have it: a rare name tells more than one that is
 * in the news every day. The number is rounded to a power of two, so that a new article changes the links of few others. A name
 * weighs as much as two words.
 */
const weight = ({ isName, places }: Trait) =>
  (isName ? 2 : 1) / (1 + Math.floor(Math.log2(places.length)));

/** How many articles with a trait are considered, before an article and after it. */
const reach = 12;

/** An article is related if it has one name or this many words in common. */
const fewestWords = 2;

/** @param articles in the order of time */
function traitsOf(articles: readonly Article[]): OwnTrait[][] {
  const names = new Map<string, Trait>();
  const words = new Map<string, Trait>();
  const take = (isName: boolean, key: string, place: number): OwnTrait => {
    const traits = isName ? names : words;
    const known = traits.get(key);
    if (known) return { trait: known, at: known.places.push(place) - 1 };
    const trait = { isName, places: [place] };
    traits.set(key, trait);
    return { trait, at: 0 };
  };
  const traits = articles.map((article, place) => [
    ...article.names.map(({ slug }) => take(true, slug, place)),
    ...[...headlineWords(article)].map((word) => take(false, word, place)),
  ]);
  const most = mostArticles(articles.length);
  const tells = ({ trait: { isName, places } }: OwnTrait) =>
    places.length > 1 && (isName || places.length <= most);
  return traits.map((own) => own.filter(tells));
}

/**
 * Returns a function that finds the articles that have most in common with one, the best first. It is called for each
 * article of the paper in each build, so it works with numbers: the places of articles in the list of all.
 *
 * @param articles in the order of time
 * @param isBefore the order of two articles that have equally much in common with a third, by their places
 */
export function createCommonTraits(
  articles: readonly Article[],
  isBefore: (a: number, b: number, third: number) => boolean,
) {
  const traits = traitsOf(articles);
  const scores = new Float64Array(articles.length);
  const shared = new Uint16Array(articles.length);

  /** @param mayBe whether an article may be among those found */
  return (place: number, count: number, mayBe: (other: number) => boolean): number[] => {
    const touched: number[] = [];
    for (const { trait, at } of traits[place] ?? []) {
      const { isName, places } = trait;
      const worth = weight(trait);
      const counted = isName ? fewestWords : 1;
      const end = Math.min(places.length, at + reach + 1);
      for (let index = Math.max(0, at - reach); index < end; index += 1) {
        const other = places[index] ?? place;
        if (other === place) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + counted;
        scores[other] = (scores[other] ?? 0) + worth;
      }
    }
    const best: number[] = [];
    const isBetter = (a: number, b: number) => {
      const more = (scores[a] ?? 0) - (scores[b] ?? 0);
      return more > 0 || (more === 0 && isBefore(a, b, place));
    };
    for (const other of touched) {
      if ((shared[other] ?? 0) < fewestWords || !mayBe(other)) continue;
      let index = best.length;
      for (; index > 0 && isBetter(other, best[index - 1] ?? other); index -= 1);
      if (index === count) continue;
      best.splice(index, 0, other);
      if (best.length > count) best.pop();
    }
    for (const other of touched) {
      scores[other] = 0;
      shared[other] = 0;
    }
    return best;
  };
}
