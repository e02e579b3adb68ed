/**
 * One page of a list. Pages are filled and numbered from the oldest item on, so that a full page never changes and
 * keeps its address. The first page has the newest items and no number.
 */
export interface ListPage<Item> {
  /** Undefined for the first page. */
  number: number | undefined;
  items: readonly Item[];
  /** The number of the page with the next older items, if there is one. */
  older: number | undefined;
  /** The page with the next newer items, if there is one: its number, undefined for the first page. */
  newer: { number: number | undefined } | undefined;
}

/** The number of items on a page. The first page has from this many to one less than twice as many. */
const itemsPerPage = 50;

/**
 * Divides a list into pages. An empty list has one page, so that its address exists.
 *
 * @param items newest first
 * @returns the first page first
 */
export function paginate<Item>(items: readonly Item[], size = itemsPerPage): ListPage<Item>[] {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const newest = items.length - full * size;
  return Array.from({ length: full + 1 }, (_, index) => {
    const number = index === 0 ? undefined : full - index + 1;
    const end = newest + index * size;
    return {
      number,
      items: items.slice(index === 0 ? 0 : end - size, end),
      older: index < full ? full - index : undefined,
      newer: index === 0 ? undefined : { number: index === 1 ? undefined : full - index + 2 },
    };
  });
}

/** The end of the address of a page: undefined for the first page, `page/2` for page 2. */
export function pageParameter(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `page/${number}`;
}
