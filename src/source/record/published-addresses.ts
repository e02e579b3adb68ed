import { entryPath } from '../../model/url.ts';
import type { Examined } from '../check/examine.ts';
import { hasPage } from '../read/entry-state.ts';

/**
 * The addresses of all entries that readers can see, including notices of withdrawal.
 *
 * @param moment in milliseconds since 1970
 */
export function publishedAddresses(
  entries: readonly Pick<Examined, 'collection' | 'slug' | 'data'>[],
  moment: number,
): string[] {
  return entries
    .filter((entry) => hasPage(entry, moment))
    .map(({ collection, slug }) => entryPath(collection, slug));
}
