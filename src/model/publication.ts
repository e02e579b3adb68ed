/** What is public, and when. */
import type { ArticleData } from '../schemas/article.ts';

/** draft: kept back by its author; scheduled: its moment is still to come. */
export type PublicationState = 'public' | 'draft' | 'scheduled';

/** @param moment the moment of the build, in milliseconds since 1970 */
export function publicationState(
  { draft, published }: Pick<ArticleData, 'draft' | 'published'>,
  moment: number,
): PublicationState {
  if (draft) return 'draft';
  return millisecondsOf(published) > moment ? 'scheduled' : 'public';
}

const moments = new Map<string, number>();

/** A moment as written, in milliseconds since 1970. Each is read once: archives are sorted and searched by it. */
export function millisecondsOf(written: string): number {
  const known = moments.get(written) ?? Date.parse(written);
  moments.set(written, known);
  return known;
}

/** Newest first; of two articles of one moment, by slug, so that the order never changes. */
export function byNewest(
  a: { published: string; slug: string },
  b: { published: string; slug: string },
): number {
  return millisecondsOf(b.published) - millisecondsOf(a.published) || (a.slug < b.slug ? -1 : 1);
}
