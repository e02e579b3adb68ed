import { nameCollections, type Collection, type CollectionData } from '../../model/collections.ts';
import { isSlug } from '../../schemas/fields.ts';
import { isFormerAddress } from '../../schemas/former-addresses.ts';
import { withoutOuterMarks } from '../../schemas/unprinted-marks.ts';
import type { ContentFile, WrittenKeys } from '../read/entry.ts';
import { isSuffix } from '../written/name-parts.ts';
import { placeholdersInFrontMatter } from './text/placeholders.ts';
import type { Reference } from './references.ts';

/** The keys of an article whose values name other entries, with the collections of these. */
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

/** The keys that hold one name, not a list. */
const single = new Set<string>(['section', 'series']);

/** The collections in which a comma may stand before a part of a name, such as `Jr.` */
const hasPersons = new Set<Collection>(['authors', 'people']);

type NamedReference = Extract<Reference, { kind: 'named' }>;

/** The references with each suffix at the name before it. */
const joinSuffixes = (references: readonly NamedReference[]): NamedReference[] =>
  references.reduce<NamedReference[]>((list, reference) => {
    const before = list.at(-1);
    if (before === undefined || !isSuffix(reference.written)) return [...list, reference];
    return [
      ...list.slice(0, -1),
      { ...before, written: `${before.written}, ${reference.written}` },
    ];
  }, []);

/** References to other entries, as written. Values other than text are left out, because the schema reports them. */
function namesIn({ frontMatter, locate }: WrittenKeys): Reference[] {
  return keys.flatMap(([key, collection]) => {
    const value = frontMatter[key];
    const isList = !single.has(key);
    if (Array.isArray(value) !== isList) return [];
    const names: unknown[] = [value].flat();
    const references = names.flatMap((name, index): NamedReference[] => {
      const written =
        typeof name === 'string' ? withoutOuterMarks(name.replace(/\s+/g, ' ').trim()) : '';
      // Stories can only be named by their file.
      if (written === '' || (collection === 'articles' && !isSlug(written))) return [];
      const place = locate(isList ? [key, index] : [key]);
      return [{ kind: 'named', key, written, collection, place }];
    });
    return hasPersons.has(collection) ? joinSuffixes(references) : references;
  });
}

/** The keys that hold a picture. */
const pictureKeys = ['image', 'portrait'] as const;

/** The pictures that the front matter names. */
function picturesIn({ frontMatter, locate }: WrittenKeys): Reference[] {
  return pictureKeys.flatMap((key): Reference[] => {
    const written = frontMatter[key];
    const file = written instanceof Object && 'file' in written ? written.file : undefined;
    if (typeof file !== 'string') return [];
    return [{ kind: 'picture', file, place: locate([key, 'file']) }];
  });
}

/** The number of the article in its series, if it is valid. */
function partIn({ frontMatter: { series, part }, locate }: WrittenKeys): Reference[] {
  const isPart = typeof series === 'string' && typeof part === 'number';
  return isPart
    ? [{ kind: 'part', series: withoutOuterMarks(series), part, place: locate(['part']) }]
    : [];
}

/** The addresses that the entry had before. */
function formerlyIn({ frontMatter: { formerly }, locate }: WrittenKeys): Reference[] {
  const written: unknown[] = Array.isArray(formerly) ? formerly : [];
  return written.flatMap((address, index): Reference[] =>
    typeof address === 'string' && isFormerAddress(address)
      ? [{ kind: 'formerly', address, place: locate(['formerly', index]) }]
      : [],
  );
}

/** The references of a front matter, which need not be valid. */
export function frontMatterReferences(
  content: WrittenKeys & Pick<ContentFile, 'collection'>,
): Reference[] {
  const own =
    content.collection === 'articles'
      ? [...namesIn(content), ...partIn(content), ...placeholdersInFrontMatter(content)]
      : [];
  return [...own, ...picturesIn(content), ...formerlyIn(content)];
}
