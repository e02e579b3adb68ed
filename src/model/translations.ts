/** Stories that are versions of one another in different languages. */

interface Translated {
  slug: string;
  /** The slugs of other versions. */
  translations: readonly string[];
}

/**
 * The stories that have versions in other languages, by their slugs, each with all versions, itself included. It is enough if one
 * of two stories names the other. A version of a version is a version as well.
 *
 * @param stories in the order in which versions are to be listed; a story that is named and is not here is left out
 */
export function versionsBySlug<Story extends Translated>(
  stories: readonly Story[],
): Map<string, readonly Story[]> {
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const groups = new Map<string, Set<Story>>();
  for (const story of stories) {
    const named = [story, ...story.translations.flatMap((slug) => bySlug.get(slug) ?? [])];
    if (named.length === 1) continue;
    const joined = new Set(named.flatMap((one) => [one, ...(groups.get(one.slug) ?? [])]));
    for (const { slug } of joined) groups.set(slug, joined);
  }
  const order = new Map(stories.map(({ slug }, index) => [slug, index]));
  const sorted = new Map<Set<Story>, readonly Story[]>();
  const inOrder = (group: Set<Story>) => {
    const list =
      sorted.get(group) ??
      [...group].sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0));
    sorted.set(group, list);
    return list;
  };
  return new Map(
    [...groups]
      .filter(([, group]) => group.size > 1)
      .map(([slug, group]) => [slug, inOrder(group)]),
  );
}

/** A version of a story, as the pages of the other versions show it. */
export interface Version {
  /** The path of its page, base included. */
  path: string;
  headline: string;
  /** A BCP 47 tag. */
  language: string;
  /** The name of its language in that language. */
  name: string;
  /** Whether it was published first: the others are its translations. */
  isOriginal: boolean;
}

/** A language with its script, without its region. */
function withoutRegion(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script ? `${language}-${script}` : language;
}

/**
 * The name of a language in that language, with a capital letter if it has one. The region is named only if it tells two
 * languages apart.
 *
 * @param tag BCP 47
 * @param all the tags of the languages among which readers choose
 */
export function ownLanguageName(tag: string, all: readonly string[]): string {
  const plain = withoutRegion(tag);
  const isTold = all.filter((other) => withoutRegion(other) === plain).length <= 1;
  const [first = '', ...others] =
    new Intl.DisplayNames(tag, { type: 'language' }).of(isTold ? plain : tag) ?? tag;
  return first.toLocaleUpperCase(tag) + others.join('');
}
