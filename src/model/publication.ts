/** The publication state of articles, and their order in time. */
import type { ArticleData } from '../schemas/article.ts';
import { memoized } from './memoized.ts';

/**
 * draft: held back by its author; scheduled: to be published at a future time; withdrawn: taken back, with a notice at its
 * address.
 */
export type PublicationState = 'public' | 'draft' | 'scheduled' | 'withdrawn';

/** Why an article is not public, as the end of a sentence. */
export const stateInWords: Record<Exclude<PublicationState, 'public'>, string> = {
  draft: 'a draft',
  scheduled: 'not to be published yet',
  withdrawn: 'withdrawn',
};

/** Whether an article has been published and taken back. */
export const isWithdrawn = ({
  draft,
  withdrawn,
}: Pick<ArticleData, 'draft' | 'withdrawn'>): boolean => withdrawn !== undefined && !draft;

/** The state of an article. @param moment the moment of the build, in milliseconds since 1970 */
export function publicationState(
  { draft, published, withdrawn }: Pick<ArticleData, 'draft' | 'published' | 'withdrawn'>,
  moment: number,
): PublicationState {
  if (draft) return 'draft';
  if (millisecondsOf(published) > moment) return 'scheduled';
  return withdrawn ? 'withdrawn' : 'public';
}

/** Parses a moment (ISO 8601) to milliseconds since 1970. Cached, because archives are sorted and searched by it. */
export const millisecondsOf: (written: string) => number = memoized(Date.parse);

/** Sorts newest first; articles of the same moment by slug, so that the order never changes. */
export function byNewest(
  a: { published: string; slug: string },
  b: { published: string; slug: string },
): number {
  return millisecondsOf(b.published) - millisecondsOf(a.published) || (a.slug < b.slug ? -1 : 1);
}
