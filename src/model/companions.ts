import type { Article } from './article.ts';
import type { NamingStory } from './coverage.ts';
import { mentionsByParagraph } from './mention.ts';
import type { Name } from './name.ts';

/** A name that stands beside another. */
export interface Companion {
  name: Name;
  /** In how many paragraphs both are mentioned. */
  paragraphs: number;
  /** In how many stories both are named. */
  stories: number;
}

const known = new WeakMap<Article, readonly ReadonlySet<string>[]>();

/** The slugs that each paragraph of an article mentions: found once for all the names in it. */
function slugsByParagraph(article: Article): readonly ReadonlySet<string>[] {
  const slugs =
    known.get(article) ??
    mentionsByParagraph(article.mentions).map((list) => new Set(list.map(({ slug }) => slug)));
  known.set(article, slugs);
  return slugs;
}

/**
 * The names with which a name appears most: by paragraphs that they share, then by stories, then by the alphabet.
 *
 * @param stories the stories that name it
 */
export function companions(
  slug: string,
  stories: readonly NamingStory<Article>[],
  language: string,
  count = 10,
): Companion[] {
  const { compare } = new Intl.Collator(language);
  const found = new Map<string, Companion>();
  for (const { article } of stories) {
    const shared = slugsByParagraph(article).filter((slugs) => slugs.has(slug));
    for (const name of article.names) {
      if (name.slug === slug) continue;
      const companion = found.get(name.slug) ?? { name, paragraphs: 0, stories: 0 };
      companion.stories += 1;
      companion.paragraphs += shared.filter((slugs) => slugs.has(name.slug)).length;
      found.set(name.slug, companion);
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.paragraphs - a.paragraphs ||
        b.stories - a.stories ||
        compare(a.name.sortAs, b.name.sortAs),
    )
    .slice(0, count);
}
