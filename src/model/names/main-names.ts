/** The names that a story is about. */
import type { Mention } from './mention.ts';

/** A story mentions a name that it is about at least so often. */
const leastMentions = 2;

/** And at least this share of the mentions of its most frequent name. */
const shareOfMost = 0.5;

/** The slugs of the names that a story is about, among those that its text mentions. */
export function mainNames(mentions: readonly Pick<Mention, 'slug'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { slug } of mentions) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const least = Math.max(leastMentions, shareOfMost * Math.max(0, ...counts.values()));
  return [...counts].flatMap(([slug, count]) => (count >= least ? slug : []));
}
