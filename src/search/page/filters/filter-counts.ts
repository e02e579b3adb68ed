/** Counts the results for each value of the filters, while these are visible. */
import { facetsOf } from '../../engine/facets.ts';
import type { EngineAccess } from '../../engine/engine-access.ts';
import type { DatedEngine } from '../../engine/engine.ts';
import type { NameLookup } from '../../query/name-lookup.ts';
import type { Query } from '../../query/query.ts';
import type { FilterControls } from './filter-controls.ts';

type Controls = Pick<FilterControls, 'values' | 'count' | 'offerAuthors'>;

interface Sources {
  lookup: Pick<NameLookup, 'list'>;
  engine: Pick<EngineAccess, 'open'>;
  /** The ids of all results of a query. */
  idsOf: (query: Query) => Promise<string[]>;
}

export function filterCounts(sources: Sources, controls: Controls) {
  let counted: DatedEngine | undefined;
  let count: ReturnType<typeof facetsOf> | undefined;
  /** Counts are numbered, so that one that is overtaken by a newer one shows nothing. */
  let newest = 0;

  /** The counts of the whole index; new ones after the site has been published again. */
  const facets = async () => {
    const { newest: part, whole } = await sources.engine.open();
    const engine = whole ? await whole() : part;
    if (!count || engine !== counted) count = facetsOf(engine.engine);
    counted = engine;
    return count;
  };

  return {
    /**
     * Shows the counts of a query, or no counts while they cannot be loaded. Never rejects.
     *
     * @param found the ids of its results without filters
     */
    async show(query: Query, found: readonly string[]): Promise<void> {
      newest += 1;
      const current = newest;
      const authors = await sources.lookup.list('authors');
      if (current !== newest) return;
      if (authors) controls.offerAuthors(authors);
      const isNarrowed = Object.keys(query.filters).length > 0;
      try {
        const all = isNarrowed ? await sources.idsOf({ ...query, filters: {} }) : found;
        const counts = await (await facets())(all, query.filters, controls.values());
        if (current === newest) controls.count(counts);
      } catch (error) {
        console.error(error);
        if (current === newest) controls.count(undefined);
      }
    },
  };
}

export type FilterCounts = ReturnType<typeof filterCounts>;
