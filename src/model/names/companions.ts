import type { Article } from '../article.ts';
import { memoized } from '../memoized.ts';
import type { NamingStory } from './coverage.ts';
import { mentionsByParagraph } from './mention.ts';
import type { Name } from './name.ts';

/** A name that appears together with another. */
interface Companion {
  name: Name;
  /** The number of paragraphs that mention both. */
  paragraphs: number;
  /** The number of stories that name both. */
  stories: number;
}

/** The slugs that each paragraph of an article mentions. Cached, because each name in the article needs them. */
const slugsByParagraph = memoized(
  ({ mentions }: Article) =>
    mentionsByParagraph(mentions).map((list) => list.map(({ slug }) => slug)),
  new WeakMap(),
);

/**
 * The names that most often appear with a name: sorted by shared paragraphs, then by shared stories, then alphabetically.
 *
 * @param slug the slug of the name
 * @param stories the stories that name it
 * @param language a BCP 47 tag, for the alphabetical order
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
    const shared = slugsByParagraph(article).filter((slugs) => slugs.includes(slug));
    for (const name of article.names) {
      if (name.slug === slug) continue;
      const companion = found.get(name.slug) ?? { name, paragraphs: 0, stories: 0 };
      companion.stories += 1;
      companion.paragraphs += shared.filter((slugs) => slugs.includes(name.slug)).length;
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
