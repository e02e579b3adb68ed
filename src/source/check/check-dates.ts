/** Compares the dates of an article with each other, and with the moment of the build. */
import { problem, type Problem } from '../../errors/problem.ts';
import { hasTime } from '../../model/dates/dates.ts';
import type { Entry } from '../read/entry.ts';
import type { Reference } from './references.ts';

type Article = Pick<Entry<'articles'>, 'data' | 'locate'>;

/** Whether a moment is before another. If the time of day of one is not known, the days are compared. */
function isBefore(a: string, b: string): boolean {
  const areTimes = hasTime(a) && hasTime(b);
  return areTimes ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10);
}

/** An article cannot be updated before it was published. */
export function checkOrder({ data: { updated, published }, locate }: Article): Problem[] {
  if (!updated || !isBefore(updated, published)) return [];
  return [problem('updatedBeforePublished', locate(['updated']), { updated, published })];
}

/** The date of the last update of an article, which may not be in the future in a public article. */
export function pastDates({ data: { updated }, locate }: Article): Reference[] {
  if (!updated) return [];
  return [{ kind: 'past', key: 'updated', date: updated, place: locate(['updated']) }];
}
