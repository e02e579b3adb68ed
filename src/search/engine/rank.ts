/** The order of results. */

/** Pages by their dates. */
export interface DateOrder {
  /** The place of each page that has a date, by its id: 0 is the newest. */
  places: ReadonlyMap<string, number>;
  /** How many pages with a date the whole index has. */
  size: number;
}

interface Scored {
  id: string;
  score: number;
}

/** How much newness may add to what a page scores, as a share of that. */
const weightOfNewness = 0.5;

/** After this share of the archive, newness counts half. */
const halfLife = 0.1;

/** 1 for the newest page of the archive, less for older ones, 0 for one without a date. */
function newness(id: string, { places, size }: DateOrder): number {
  const place = places.get(id);
  return place === undefined ? 0 : 2 ** (-place / (halfLife * size));
}

/**
 * Relevance and newness together: of two that fit alike the newer comes first, but what fits twice as well stays
 * ahead. Newness multiplies relevance, with an exponential decay, as in the decay functions of search servers.
 */
export function byRelevance<Page extends Scored>(pages: readonly Page[], order: DateOrder): Page[] {
  const worth = new Map(
    pages.map(({ id, score }) => [id, score * (1 + weightOfNewness * newness(id, order))]),
  );
  return [...pages].sort((a, b) => (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0));
}

/** The newest first; what has no date follows, most relevant first. */
export function byNewest<Page extends Scored>(
  pages: readonly Page[],
  { places, size }: DateOrder,
): Page[] {
  const place = ({ id }: Page) => places.get(id) ?? size;
  return [...pages].sort((a, b) => place(a) - place(b) || b.score - a.score);
}
