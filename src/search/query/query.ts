/** The query of the reader, as in the page's address. */

export const filterNames = ['section', 'year', 'month', 'author', 'kind'] as const;

export type FilterName = (typeof filterNames)[number];

/** The filters; an absent key means no filter. A month is `2026-11`. */
export type Filters = Partial<Record<FilterName, string>>;

export interface Query {
  text: string;
  filters: Filters;
  /** Whether the newest results come first, instead of the best ones. */
  newest: boolean;
  /** Whether to search for it exactly as typed, without interpreting names. */
  literal: boolean;
}

/** @param valueOf the value of a filter; an empty or absent one means no filter */
export function filtersOf(valueOf: (name: FilterName) => string | null): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = valueOf(name);
    if (value) filters[name] = value;
  }
  return filters;
}

/** The query in the address of the page. */
export function queryOf({ searchParams }: URL): Query {
  return {
    text: searchParams.get('q')?.trim() ?? '',
    filters: filtersOf((name) => searchParams.get(name)),
    newest: searchParams.get('sort') === 'newest',
    literal: searchParams.has('exact'),
  };
}

/** The address of the page for a query, without empty parameters. */
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
