import type { Article } from './article.ts';
import { millisecondsOf } from './publication.ts';

/** Which articles name or were signed by whom: articles by slug of the name or author, in the order given. */
export type ArticlesBySlug = ReadonlyMap<string, readonly Article[]>;

/** @param slugsOf the slugs under which an article is to be found */
export function articlesBySlug(
  articles: readonly Article[],
  slugsOf: (article: Article) => readonly { slug: string }[],
): ArticlesBySlug {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    for (const { slug } of slugsOf(article)) {
      const list = found.get(slug);
      if (list) list.push(article);
      else found.set(slug, [article]);
    }
  }
  return found;
}

/** So many articles on a name are looked at, before the article and after it. */
const reach = 12;

const moments = new WeakMap<Article, number>();

/** When it was published: read once, as each article is compared with many. */
function moment(article: Article): number {
  const known = moments.get(article);
  if (known !== undefined) return known;
  const found = millisecondsOf(article.published);
  moments.set(article, found);
  return found;
}

/** The articles of a list, newest first, that lie around one of them. */
function around(article: Article, list: readonly Article[]): Article[] {
  const now = moment(article);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && moment(other) > now) low = middle + 1;
    else high = middle;
  }
  return list
    .slice(Math.max(0, low - reach), low + reach + 1)
    .filter(({ slug }) => slug !== article.slug);
}

/**
 * Other articles on the same names: those that share most come first, and of equals the nearest in time. So a name that
 * is in the news every day does not change, day by day, what all its old stories lead to.
 *
 * @param byName the articles by the names that they name, newest first
 */
export function relatedArticles(article: Article, byName: ArticlesBySlug, count = 4): Article[] {
  const shared = new Map<Article, number>();
  for (const { slug } of article.names) {
    for (const other of around(article, byName.get(slug) ?? [])) {
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const now = moment(article);
  return [...shared]
    .map(([other, names]) => ({ other, names, away: Math.abs(moment(other) - now) }))
    .sort((a, b) => b.names - a.names || a.away - b.away || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other);
}
