/** One page of a list. Pages count from 1. */
export interface ListPage<Item> {
  number: number;
  count: number;
  items: readonly Item[];
}

/** How many stories stand on one page of a list. */
const storiesPerPage = 50;

/** Cuts a list into pages. An empty list has one page, so that its address exists. */
export function paginate<Item>(items: readonly Item[], size = storiesPerPage): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The part of the address that stands for a page: nothing for the first, `page/2` and so on. */
export function pageParameter(number: number): string | undefined {
  return number > 1 ? `page/${number}` : undefined;
}
