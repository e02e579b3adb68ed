import { problem, type Problem } from '../errors.ts';
import type { Collection } from '../model/collections.ts';
import type { ContentFile, Entry } from './entry.ts';

/** The keys of an article that name entries of other collections. */
const references = [
  { key: 'section', collection: 'sections' },
  { key: 'byline', collection: 'authors' },
  { key: 'people', collection: 'people' },
  { key: 'places', collection: 'places' },
  { key: 'organisations', collection: 'organisations' },
] as const satisfies { key: keyof Entry<'articles'>['data']; collection: Collection }[];

/**
 * Each id in an article's front matter has to have its file, and stands there once. What is no id at all
 * is for the schema to say.
 *
 * @param slugs the slugs that each collection has, those of files with errors included
 */
export function checkReferences(
  { frontMatter, locate }: Pick<ContentFile, 'frontMatter' | 'locate'>,
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>,
): Problem[] {
  return references.flatMap(({ key, collection }) => {
    const known = slugs.get(collection) ?? new Set();
    const written = frontMatter[key];
    const ids: unknown[] = [written].flat();
    return ids.flatMap((id, index): Problem[] => {
      if (typeof id !== 'string') return [];
      const place = locate(Array.isArray(written) ? [key, index] : [key]);
      if (!known.has(id)) {
        const parameters = { key, id, folder: collection, known: [...known] };
        return [problem('unknownId', place, parameters)];
      }
      return ids.indexOf(id) < index ? [problem('repeatedId', place, { key, id })] : [];
    });
  });
}
