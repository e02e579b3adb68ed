import type { Article } from '../article.ts';

/** Articles by the slug of what they have in common, such as a name, an author or a section, in the order given. */
export type ArticlesBySlug = ReadonlyMap<string, readonly Article[]>;

/** Groups articles by slug. @param slugsOf what an article has, such as its names; guests have no slug */
export function articlesBySlug(
  articles: readonly Article[],
  slugsOf: (article: Article) => readonly { slug?: string | undefined }[],
): ArticlesBySlug {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    for (const { slug } of slugsOf(article)) {
      if (slug === undefined) continue;
      const list = found.get(slug);
      if (list) list.push(article);
      else found.set(slug, [article]);
    }
  }
  return found;
}
