import { problem, type Problem } from '../errors/problem.ts';
import type { Collection } from '../model/collections.ts';
import { slug } from '../schemas/fields.ts';
import type { ContentFile, Entry } from './entry.ts';

/** The keys of an article that name entries of other collections. */
const references = [
  { key: 'section', collection: 'sections', isList: false },
  { key: 'byline', collection: 'authors', isList: true },
  { key: 'people', collection: 'people', isList: true },
  { key: 'places', collection: 'places', isList: true },
  { key: 'organisations', collection: 'organisations', isList: true },
] as const satisfies {
  key: keyof Entry<'articles'>['data'];
  collection: Collection;
  isList: boolean;
}[];

const slugField = slug();

const isSlug = (id: unknown): id is string => slugField.safeParse(id).success;

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
  return references.flatMap(({ key, collection, isList }) => {
    const known = slugs.get(collection) ?? new Set();
    const written = frontMatter[key];
    if (Array.isArray(written) !== isList) return [];
    const ids: unknown[] = [written].flat();
    return ids.flatMap((id, index): Problem[] => {
      if (!isSlug(id)) return [];
      const place = locate(isList ? [key, index] : [key]);
      if (!known.has(id)) {
        const parameters = { key, id, folder: collection, known: [...known] };
        return [problem('unknownId', place, parameters)];
      }
      return ids.indexOf(id) < index ? [problem('repeatedId', place, { key, id })] : [];
    });
  });
}
