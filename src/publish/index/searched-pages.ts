/** The pages that the search finds. */
import path from 'node:path';
import type { KeptPage } from '../accelerate/page-plan.ts';
import { isOf } from '../../source/read/entry.ts';
import { stateOf, type PublicationEntry } from '../../source/read/publication.ts';
import type { Collection } from '../../model/collections.ts';
import { entryPath, fileOfPage } from '../../model/url.ts';
import type { BuiltPage } from '../verify/built-page.ts';
import type { SearchPage } from './search-parts.ts';

/** The collections whose pages the search finds. */
export const searchedCollections: readonly Collection[] = [
  'articles',
  'people',
  'places',
  'organisations',
  'pages',
];

/** A page of the search, before it is made. */
export type SearchedPage = Pick<SearchPage, 'url' | 'published'>;

const publishedOf = (entry: PublicationEntry) =>
  isOf(entry, 'articles') ? entry.data.published : undefined;

const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);

/** The pages that the search finds, by their addresses from the root of the site's folder, in the order of these. */
export function searchedPages(
  entries: readonly PublicationEntry[],
  moment: number,
): SearchedPage[] {
  return entries
    .filter(
      (entry) =>
        searchedCollections.includes(entry.collection) && stateOf(entry, moment) === 'public',
    )
    .map((entry) => ({
      url: entryPath(entry.collection, entry.slug),
      published: publishedOf(entry),
    }))
    .sort(byUrl);
}

/** The file of a page, from the build. */
export const fileOfSearched = ({ url }: Pick<SearchedPage, 'url'>): string => fileOfPage(url, '/');

/** Where pages are, once they are made. */
export interface SearchedPlaces {
  /** The folder of those that were made. */
  folder: string;
  made: ReadonlyMap<string, BuiltPage>;
  /** The folder of those that stand. */
  from: string;
  standing: ReadonlyMap<string, KeptPage>;
}

/** The pages with what the search is to take of them; of pages that are not there, nothing. */
export function withTexts(
  pages: readonly SearchedPage[],
  { folder, made, from, standing }: SearchedPlaces,
): SearchPage[] {
  return pages.map(({ url, published }) => {
    const file = fileOfSearched({ url });
    const { searched: sign = '', searchedParts: parts = [] } =
      made.get(file) ?? standing.get(file) ?? {};
    const place = path.join(made.has(file) ? folder : from, file);
    return { url, published, sign, file: place, parts };
  });
}
