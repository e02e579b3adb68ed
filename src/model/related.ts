import type { Article } from './article.ts';
import { millisecondsOf } from './publication.ts';

/** Articles by the slug of a name or an author, in the order given. */
export type ArticlesBySlug = ReadonlyMap<string, readonly Article[]>;

/** Groups articles by slug. @param slugsOf the names or authors of an article */
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

/** The number of articles on a name that are considered, before the article and after it. */
const reach = 12;

const momentOf = (article: Article) => millisecondsOf(article.published);

/** The articles in a list, newest first, that were published around the time of `article`, without itself. */
function around(article: Article, list: readonly Article[]): Article[] {
  const now = momentOf(article);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && momentOf(other) > now) low = middle + 1;
    else high = middle;
  }
  return list
    .slice(Math.max(0, low - reach), low + reach + 1)
    .filter(({ slug }) => slug !== article.slug);
}

/**
 * Other articles on the same names: those that share most names first, then the nearest in time. Nearness in time keeps
 * the links of old stories stable when a name is in the news every day.
 *
 * @param byName the articles on each name, newest first
 */
export function relatedArticles(article: Article, byName: ArticlesBySlug, count = 4): Article[] {
  const shared = new Map<Article, number>();
  for (const { slug } of article.names) {
    for (const other of around(article, byName.get(slug) ?? [])) {
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const now = momentOf(article);
  return [...shared]
    .map(([other, names]) => ({ other, names, away: Math.abs(momentOf(other) - now) }))
    .sort((a, b) => b.names - a.names || a.away - b.away || (a.other.slug < b.other.slug ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other);
}
