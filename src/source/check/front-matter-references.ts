import { nameCollections, type Collection, type CollectionData } from '../../model/collections.ts';
import { contributor, isSlug } from '../../schemas/fields.ts';
import type { ContentFile } from '../read/entry.ts';
import { placeholdersInFrontMatter } from './placeholders.ts';
import type { Reference } from './references.ts';

/** The keys of an article whose values are ids of other entries, with the collections of these. */
const keys: readonly (readonly [keyof CollectionData['articles'], Collection])[] = [
  ['section', 'sections'],
  ['byline', 'authors'],
  ...nameCollections.map((kind) => [kind, kind] as const),
  ['additionalReporting', 'authors'],
  ['topics', 'topics'],
  ['series', 'series'],
  ['related', 'articles'],
  ['translations', 'articles'],
];

/** The keys that hold one id, not a list. */
const single = new Set<string>(['section', 'series']);

const contributorField = contributor();

const isContributor = (name: unknown): name is string => contributorField.safeParse(name).success;

/** References to other entries. Values that are not ids are left out: the schema reports them. */
function idsIn({ frontMatter, locate }: Pick<ContentFile, 'frontMatter' | 'locate'>): Reference[] {
  return keys.flatMap(([key, collection]) => {
    const written = frontMatter[key];
    const isList = !single.has(key);
    if (Array.isArray(written) !== isList) return [];
    const ids: unknown[] = [written].flat();
    return ids.flatMap((id, index): Reference[] => {
      const place = locate(isList ? [key, index] : [key]);
      if (!isSlug(id)) {
        const isGuest = collection === 'authors' && isContributor(id);
        return isGuest ? [{ kind: 'guest', key, name: id, place }] : [];
      }
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

/** The number of the article in its series, if it is valid. */
function partIn({
  frontMatter: { series, part },
  locate,
}: Pick<ContentFile, 'frontMatter' | 'locate'>): Reference[] {
  const isPart = isSlug(series) && typeof part === 'number';
  return isPart ? [{ kind: 'part', series, part, place: locate(['part']) }] : [];
}

/** The references of a front matter, which need not be valid. */
export function frontMatterReferences(
  content: Pick<ContentFile, 'collection' | 'frontMatter' | 'locate'>,
): Reference[] {
  const own =
    content.collection === 'articles'
      ? [...idsIn(content), ...partIn(content), ...placeholdersInFrontMatter(content)]
      : [];
  return [...own, ...picturesIn(content)];
}
