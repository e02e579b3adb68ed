/** Counts the results that each value of a filter would leave. */
import { filterNames, type FilterName, type Filters } from '../query/query.ts';
import type { SearchEngine } from './engine.ts';
import { loadOnce } from './load-once.ts';

/** How many results each value has, by filter. A missing value was not requested. */
export type FacetCounts = ReadonlyMap<FilterName, ReadonlyMap<string, number>>;

/** Counts of other years ignore the month that is set. */
const withoutFor: Partial<Record<FilterName, FilterName>> = { year: 'month' };

/** The values of each filter that are counted. */
export type FacetValues = Readonly<Record<FilterName, readonly string[]>>;

/**
 * Counts within one engine, which is asked for each value once.
 *
 * @param engine should be that of the whole index
 */
export function facetsOf(engine: Pick<SearchEngine, 'pagesIn'>) {
  const idsWith = loadOnce(async (name: FilterName, value: string) => {
    const pages = await engine.pagesIn({ [name]: value });
    return new Set(pages.map(({ id }) => id));
  });

  /**
   * The values of a filter are counted as if it were not set; all other filters apply.
   *
   * @param found the ids of what the query finds without any filter
   * @throws if a file is lost
   */
  return async (
    found: readonly string[],
    chosen: Filters,
    values: FacetValues,
  ): Promise<FacetCounts> => {
    const counts = filterNames.map(async (name) => {
      const others = filterNames.filter((other) => other !== name && other !== withoutFor[name]);
      const narrowing = await Promise.all(
        others.flatMap((other) => {
          const value = chosen[other];
          return value ? [idsWith(other, value)] : [];
        }),
      );
      const left = found.filter((id) => narrowing.every((ids) => ids.has(id)));
      const counted = values[name].map(async (value) => {
        const ids = await idsWith(name, value);
        return [value, left.filter((id) => ids.has(id)).length] as const;
      });
      return [name, new Map(await Promise.all(counted))] as const;
    });
    return new Map(await Promise.all(counts));
  };
}
