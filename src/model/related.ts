import type { Article } from './article.ts';

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

/**
 * Other articles on the same names: those that share most come first, and the newest among equals.
 *
 * @param byName the articles by the names that they name, newest first
 */
export function relatedArticles(article: Article, byName: ArticlesBySlug, count = 4): Article[] {
  const shared = new Map<Article, number>();
  for (const { slug } of article.names) {
    for (const other of byName.get(slug) ?? []) {
      if (other.slug !== article.slug) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const moment = ({ published }: Article) => Date.parse(published);
  return [...shared]
    .sort(([a, sharedByA], [b, sharedByB]) => sharedByB - sharedByA || moment(b) - moment(a))
    .slice(0, count)
    .map(([other]) => other);
}
