/** The pages that the search finds. */
import { isOf } from '../../source/read/entry.ts';
import { stateOf, type PublicationEntry } from '../../source/read/publication.ts';
import type { Collection } from '../../model/collections.ts';
import { entryPath } from '../../model/url.ts';
import type { CutPage } from './part-cut.ts';

/** The collections whose pages the search finds. */
export const searchedCollections: readonly Collection[] = [
  'articles',
  'people',
  'places',
  'organisations',
  'pages',
];

const publishedOf = (entry: PublicationEntry) =>
  isOf(entry, 'articles') ? entry.data.published : undefined;

/** The pages that the search finds, of what is public at a moment. */
export function searchedPages(entries: readonly PublicationEntry[], moment: number): CutPage[] {
  return entries
    .filter(
      (entry) =>
        searchedCollections.includes(entry.collection) && stateOf(entry, moment) === 'public',
    )
    .map((entry) => ({
      url: entryPath(entry.collection, entry.slug),
      published: publishedOf(entry),
    }));
}
