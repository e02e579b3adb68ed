/** The pages that the search finds. */
import path from 'node:path';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import type { Collection } from '../model/collections.ts';
import { searchFolder } from '../model/search/search-format.ts';
import { entryPath, fileOfPage } from '../model/url.ts';
import { isOf } from '../source/read/entry.ts';
import { stateOf } from '../source/read/entry-state.ts';
import type { PublicationEntry } from '../source/check/examine.ts';
import type { Publication } from '../source/read/publication.ts';
import type { SearchedPage } from './index/index-plan.ts';
import type { PageFacts } from './verify/page-facts.ts';

/** The collections whose pages are lists: the search does not find them. */
const lists: readonly Collection[] = ['sections', 'topics', 'series', 'authors'];

const publishedOf = (entry: PublicationEntry) =>
  isOf(entry, 'articles') ? entry.data.published : undefined;

/**
 * @param moment for which the site is built
 * @param folder of the build
 * @param pages facts of all pages, by file
 * @returns the pages in the order of their addresses
 * @throws PublicationError if a page is missing or has no text for the search
 */
export function searchedPages(
  { entries }: Pick<Publication, 'entries'>,
  moment: number,
  folder: string,
  pages: ReadonlyMap<string, PageFacts>,
): SearchedPage[] {
  const wanted = entries.filter(
    (entry) => !lists.includes(entry.collection) && stateOf(entry, moment) === 'public',
  );
  const found = wanted.flatMap((entry): SearchedPage[] => {
    const url = entryPath(entry.collection, entry.slug);
    const file = fileOfPage(url, '/');
    const hash = pages.get(file)?.searched;
    if (!hash) return [];
    return [{ url, published: publishedOf(entry), hash, file: path.join(folder, file) }];
  });
  if (found.length !== wanted.length) {
    const parameters = { wanted: wanted.length, found: found.length };
    throw new PublicationError([problem('indexIncomplete', { file: searchFolder }, parameters)]);
  }
  return found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
