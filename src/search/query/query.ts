/** What the reader asks for, in the page's address. */

export const filterNames = ['section', 'year', 'month', 'author', 'kind'] as const;

export type FilterName = (typeof filterNames)[number];

/** What results are narrowed to; a key that is not there narrows nothing. A month is `2026-11`. */
export type Filters = Partial<Record<FilterName, string>>;

export interface Query {
  text: string;
  filters: Filters;
  /** Whether the newest come first, whatever fits best. */
  newest: boolean;
  /** Whether it is to be searched for as it was typed, whatever name it may mean. */
  literal: boolean;
}

/** @param valueOf the value of a filter; an empty one, or none, narrows nothing */
export function filtersOf(valueOf: (name: FilterName) => string | null): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = valueOf(name);
    if (value) filters[name] = value;
  }
  return filters;
}

/** What the address of the page asks for. */
export function queryOf({ searchParams }: URL): Query {
  return {
    text: searchParams.get('q')?.trim() ?? '',
    filters: filtersOf((name) => searchParams.get(name)),
    newest: searchParams.get('sort') === 'newest',
    literal: searchParams.has('exact'),
  };
}

/** The address of the page for a query; what is not asked for is not in it. */
export function addressOf({ text, filters, newest, literal }: Query, address: URL): string {
  const next = new URL(address);
  next.hash = '';
  const put = (name: string, value: string | undefined) => {
    if (value) next.searchParams.set(name, value);
    else next.searchParams.delete(name);
  };
  put('q', text);
  for (const name of filterNames) put(name, filters[name]);
  put('sort', newest ? 'newest' : '');
  put('exact', literal ? '1' : '');
  return next.href;
}
