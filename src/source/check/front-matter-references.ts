import { nameCollections, type Collection, type CollectionData } from '../../model/collections.ts';
import { slug } from '../../schemas/fields.ts';
import type { ContentFile } from '../read/entry.ts';
import type { Reference } from './references.ts';

/** The keys of an article whose values are ids of other entries, with the collections of these. */
const keys: readonly (readonly [keyof CollectionData['articles'], Collection])[] = [
  ['section', 'sections'],
  ['byline', 'authors'],
  ...nameCollections.map((kind) => [kind, kind] as const),
];

const slugField = slug();

const isSlug = (id: unknown): id is string => slugField.safeParse(id).success;

/** References to other entries. Values that are not ids are left out: the schema reports them. */
function idsIn({ frontMatter, locate }: Pick<ContentFile, 'frontMatter' | 'locate'>): Reference[] {
  return keys.flatMap(([key, collection]) => {
    const written = frontMatter[key];
    const isList = key !== 'section';
    if (Array.isArray(written) !== isList) return [];
    const ids: unknown[] = [written].flat();
    return ids.flatMap((id, index): Reference[] => {
      if (!isSlug(id)) return [];
      const place = locate(isList ? [key, index] : [key]);
      return [{ kind: 'id', key, id, collection, place, isRepeated: ids.indexOf(id) < index }];
    });
  });
}

/** The keys that hold a picture. */
const pictureKeys = ['image', 'portrait'] as const;

/** The pictures that the front matter names. */
function picturesIn({
  frontMatter,
  locate,
}: Pick<ContentFile, 'frontMatter' | 'locate'>): Reference[] {
  return pictureKeys.flatMap((key): Reference[] => {
    const written = frontMatter[key];
    const file = written instanceof Object && 'file' in written ? written.file : undefined;
    if (typeof file !== 'string') return [];
    return [{ kind: 'picture', file, place: locate([key, 'file']) }];
  });
}

/** The references of a front matter, which need not be valid. */
export function frontMatterReferences(
  content: Pick<ContentFile, 'collection' | 'frontMatter' | 'locate'>,
): Reference[] {
  const ids = content.collection === 'articles' ? idsIn(content) : [];
  return [...ids, ...picturesIn(content)];
}
