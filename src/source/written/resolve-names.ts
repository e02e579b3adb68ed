/** Replaces the names under which an article names other entries by their slugs. */
import { nameCollections, type Collection } from '../../model/collections.ts';
import type { Examined } from '../check/examine.ts';
import type { Reference } from '../check/references.ts';
import { nameInAddress } from '../../schemas/entry-address.ts';
import { isOf } from '../read/entry.ts';
import { readByline } from './byline.ts';
import type { Directory } from './directory.ts';
import { asItem, titleOf, withSuffixes } from './name-parts.ts';

type Named = Extract<Reference, { kind: 'named' }>;

/** Separators of several names in one text. Bylines are read by `readByline`. */
const comma = /\s*[,;，、]\s*/;

/** Separators that are also parts of names: Trinidad and Tobago. They count only between names that are known. */
const weakSeparator = /\s*[,;，、|]\s*(?:and\s+)?|\s*\/\s*|\s+(?:and|&|\+)\s+/i;
const separators: Partial<Record<Collection, RegExp>> = {
  topics: comma,
  people: comma,
  places: comma,
  organisations: comma,
};

/** The collections in which a comma may be part of a name, although others have the names around it: Paris, Texas. */
const withCommas: readonly Collection[] = nameCollections;

/** A value that looks like a slug must be one, so that a mistyped slug is not printed as a name. */
const isLikeSlug = (text: string) => /^[\p{Ll}\d._-]+$/u.test(text);

/** One of the names under a key. */
interface UnderKey {
  all: readonly string[];
  index: number;
}

/** A key with one of its names replaced. */
function withInstead(key: string, { all, index }: UnderKey, names: readonly string[]): string {
  const list = [...all.slice(0, index), ...names, ...all.slice(index + 1)];
  return `${key}: ${list.length === 1 ? list[0] : `[${list.map(asItem).join(', ')}]`}`;
}

/** The meaning of a byline: authors and guests, or why it is not clear. */
function meaningInByline(named: Named, directory: Directory, under: UnderKey): Reference[] {
  const { written, collection, place, key } = named;
  const find = (name: string) => directory.find(collection, name);
  const read = readByline(written, (name) => find(name).length > 0, under.index === 0);
  if (read.kind === 'several') {
    const { parts } = read;
    return [{ kind: 'several', key, written, parts, place, meant: withInstead(key, under, parts) }];
  }
  if (read.kind === 'beside') {
    const { names, words, isJob } = read;
    const meant = names.length + under.all.length > 1 ? withInstead(key, under, names) : undefined;
    const [author, ...others] = names.flatMap(find);
    const isAlone = author !== undefined && others.length === 0 && names.length === 1;
    return [
      {
        kind: 'beside',
        key,
        written,
        words,
        place,
        meant,
        author: isAlone && isJob ? author : undefined,
      },
    ];
  }
  return read.names.flatMap((name): Reference[] => {
    const ids = find(name);
    if (ids.length > 1) return [{ kind: 'unclear', key, written: name, collection, ids, place }];
    const id = ids[0] ?? (isLikeSlug(name) ? name : undefined);
    if (id !== undefined) return [{ kind: 'id', key, id, collection, place, isRepeated: false }];
    const bare = name.slice(titleOf(name).length);
    const [sharer, ...others] = directory.ofLastName(collection, bare);
    const slugs = [sharer, ...others].flatMap((one) => one?.slug ?? []);
    if (others.length > 0)
      return [{ kind: 'unclear', key, written: name, collection, ids: slugs, place }];
    if (sharer) return [{ kind: 'guest', key, name, place, near: sharer, isLastName: true }];
    const near = directory.near(collection, name);
    return [{ kind: 'guest', key, name, place, ...(near && { near }) }];
  });
}

/** The meaning of a value: the entries that it names, or why it is not clear. */
function meaningOf(named: Named, directory: Directory, under: UnderKey): Reference[] {
  const { written, collection, place, key } = named;
  if (collection === 'authors') return meaningInByline(named, directory, under);
  const id = (slug: string): Reference => {
    return { kind: 'id', key, id: slug, collection, place, isRepeated: false };
  };
  const inAddress = nameInAddress(written);
  const whole = directory.find(collection, inAddress ?? written);
  if (whole.length === 1) return whole.map(id);
  if (whole.length > 1) return [{ kind: 'unclear', key, written, collection, ids: whole, place }];
  const separator = separators[collection];
  const several = (parts: readonly string[]): Reference[] => {
    return [{ kind: 'several', key, written, parts, place, meant: withInstead(key, under, parts) }];
  };
  const find = (part: string) => directory.find(collection, part);
  const known = written.split(weakSeparator).filter(Boolean);
  if (known.length > 1 && known.every((part) => find(part).length === 1)) {
    const ids = known.flatMap(find);
    if (separator === undefined) return [{ kind: 'unclear', key, written, collection, ids, place }];
    return withCommas.includes(collection) ? several(known) : ids.map(id);
  }
  const parts = separator ? withSuffixes(written.split(separator).filter(Boolean)) : [];
  return parts.length < 2 ? [id(inAddress ?? written)] : several(parts);
}

/** The value that replaces the one from which a reference was made. */
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
 * The same findings with slugs instead of names, in the front matter and in the references. A value that names no entry, or
 * several, becomes a reference that says so.
 */
export function resolveNames(examined: Examined, directory: Directory): Examined {
  if (!isOf(examined, 'articles')) return examined;
  const values = new Map<string, string[]>();
  const named = examined.references.filter((one) => one.kind === 'named');
  const underKey = (reference: Named): UnderKey => {
    const own = named.filter(({ key }) => key === reference.key);
    return { all: own.map(({ written }) => written), index: own.indexOf(reference) };
  };
  const references = examined.references.flatMap((reference) => {
    if (reference.kind === 'part') {
      const [series] = directory.find('series', reference.series);
      return [{ ...reference, series: series ?? reference.series }];
    }
    if (reference.kind !== 'named') return [reference];
    const meant = meaningOf(reference, directory, underKey(reference));
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

/** An entry with its names from the front matter. */
export function namedEntry({ collection, slug, data }: Examined) {
  if (!data) return { collection, slug };
  const aliases =
    'aliases' in data
      ? data.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))
      : [];
  const name = 'name' in data ? data.name : 'title' in data ? data.title : undefined;
  return { collection, slug, name, aliases };
}
