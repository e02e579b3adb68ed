import { problem, type Problem } from '../errors.ts';
import type { Collection } from '../model/collections.ts';
import type { Entry } from './entry.ts';

/** The keys of an article that name entries of other collections. */
const references = [
  { key: 'section', collection: 'sections' },
  { key: 'byline', collection: 'authors' },
  { key: 'people', collection: 'people' },
  { key: 'places', collection: 'places' },
  { key: 'organisations', collection: 'organisations' },
] as const satisfies { key: keyof Entry<'articles'>['data']; collection: Collection }[];

/**
 * Each id in an article's front matter has to have its file, and stands there once.
 *
 * @param slugs the slugs that each collection has, those of files with errors included
 */
export function checkReferences(
  { data, locate }: Entry<'articles'>,
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>,
): Problem[] {
  return references.flatMap(({ key, collection }) => {
    const known = slugs.get(collection) ?? new Set();
    const ids = [data[key]].flat();
    return ids.flatMap((id, index): Problem[] => {
      const place = locate(Array.isArray(data[key]) ? [key, index] : [key]);
      if (!known.has(id)) {
        const parameters = { key, id, folder: collection, known: [...known] };
        return [problem('unknownId', place, parameters)];
      }
      return ids.indexOf(id) < index ? [problem('repeatedId', place, { key, id })] : [];
    });
  });
}
