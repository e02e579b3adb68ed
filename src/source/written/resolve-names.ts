/** Replaces the names under which an article names other entries by their slugs. */
import { nameCollections, type Collection } from '../../model/collections.ts';
import type { Examined } from '../check/examine.ts';
import type { Reference } from '../check/references.ts';
import { isOf } from '../read/entry.ts';
import type { Directory } from './directory.ts';

type Named = Extract<Reference, { kind: 'named' }>;

/** What stands between several names in one text. In a byline, words do so too. */
const comma = /\s*[,;]\s*/;
const separators: Partial<Record<Collection, RegExp>> = {
  authors: /\s*(?:[,;&]|\band\b)\s*/i,
  topics: comma,
  people: comma,
  places: comma,
  organisations: comma,
};

/** The collections in which a comma may be part of a name, although others have the names around it: Paris, Texas. */
const withCommas: readonly Collection[] = nameCollections;

/** `By Jane Smith` → `Jane Smith` */
const withoutBy = (written: string) => written.replace(/^by:?\s+(?=\S)/i, '');

/** What looks like a slug must be one, so that a mistyped one is not printed as a name. */
const isLikeSlug = (text: string) => /^[\p{Ll}\d._-]+$/u.test(text);

/** What one value means: the entries that it names, or why nobody knows. */
function meaningOf(
  { written: all, collection, place, key }: Named,
  directory: Directory,
): Reference[] {
  const isByline = collection === 'authors';
  const written = isByline ? withoutBy(all) : all;
  const id = (slug: string): Reference => {
    return { kind: 'id', key, id: slug, collection, place, isRepeated: false };
  };
  const whole = directory.find(collection, written);
  if (whole.length === 1) return whole.map(id);
  if (whole.length > 1) return [{ kind: 'unclear', key, written, collection, ids: whole, place }];
  const separator = separators[collection];
  const parts = separator ? written.split(separator).filter(Boolean) : [];
  if (parts.length > 1) {
    const found = parts.map((part) => directory.find(collection, part));
    const areAll = found.every(({ length }) => length === 1);
    if (areAll && !withCommas.includes(collection)) return found.flat().map(id);
    return [{ kind: 'several', key, written, parts, place }];
  }
  if (!isByline || isLikeSlug(written)) return [id(written)];
  const near = directory.near(collection, written);
  return [{ kind: 'guest', key, name: written, place, ...(near && { near }) }];
}

/** What a reference puts in the place of the value that it was made from. */
const valueOf = (reference: Reference): string[] => {
  if (reference.kind === 'id') return [reference.id];
  return reference.kind === 'guest' ? [reference.name] : [];
};

/** Marks the second of two equal ids under one key. */
function markRepeated(references: readonly Reference[]): Reference[] {
  const seen = new Set<string>();
  return references.map((reference) => {
    if (reference.kind !== 'id') return reference;
    const { key, id } = reference;
    const isRepeated = seen.has(`${key} ${id}`);
    seen.add(`${key} ${id}`);
    return { ...reference, isRepeated };
  });
}

/**
 * The same findings with slugs in the place of names, in the front matter and in the references. What names no entry, or
 * several, is a reference that says so.
 */
export function resolveNames(examined: Examined, directory: Directory): Examined {
  if (!isOf(examined, 'articles')) return examined;
  const values = new Map<string, string[]>();
  const references = examined.references.flatMap((reference) => {
    if (reference.kind === 'part') {
      const [series] = directory.find('series', reference.series);
      return [{ ...reference, series: series ?? reference.series }];
    }
    if (reference.kind !== 'named') return [reference];
    const meant = meaningOf(reference, directory);
    const { key } = reference;
    values.set(key, [...(values.get(key) ?? []), ...meant.flatMap(valueOf)]);
    return meant;
  });
  const { data } = examined;
  const replaced = Object.entries(data ?? {}).map(([key, value]) => {
    const ids = values.get(key);
    return [key, ids === undefined ? value : Array.isArray(value) ? ids : (ids[0] ?? value)];
  });
  return {
    ...examined,
    references: markRepeated(references),
    data: data && (Object.fromEntries(replaced) as typeof data),
  };
}

/** How the front matter of an entry calls it. */
export function namedEntry({ collection, slug, data }: Examined) {
  if (!data) return { collection, slug };
  const aliases =
    'aliases' in data
      ? data.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))
      : [];
  const name = 'name' in data ? data.name : 'title' in data ? data.title : undefined;
  return { collection, slug, name, aliases };
}
