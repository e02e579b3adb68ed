import type { Article } from './article.ts';

/**
 * Other articles on the same names: those that share most come first, and the newest among equals.
 *
 * @param others newest first; may include the article itself
 */
export function relatedArticles(
  article: Article,
  others: readonly Article[],
  count = 4,
): Article[] {
  const names = new Set(article.names);
  return others
    .filter((other) => other !== article)
    .map((other) => ({ other, shared: other.names.filter((name) => names.has(name)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, count)
    .map(({ other }) => other);
}
