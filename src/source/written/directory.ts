/** Finds entries as editors name them: by their slug, or by the name or the title that their file has. */
import { isOneSlip } from '../../errors/nearest.ts';
import type { Collection } from '../../model/collections.ts';
import { isSlug } from '../../schemas/fields.ts';
import { slugFor } from '../../schemas/keys/slug-for.ts';

/** An entry that others may name. */
interface NamedEntry {
  collection: Collection;
  slug: string;
  /** Its name or its title; undefined if its front matter has mistakes. */
  name?: string | undefined;
  /** Its other names. */
  aliases?: readonly string[];
}

export interface Directory {
  /** The slugs of the entries of a collection that a value may mean: nearly always one, or none. */
  find(collection: Collection, written: string): readonly string[];
  /** The entries of a collection whose last name is all of a value. */
  ofLastName(collection: Collection, written: string): readonly { slug: string; name: string }[];
  /** The entry of a collection whose name differs from a value by one letter, or by two exchanged ones. */
  near(collection: Collection, written: string): { slug: string; name: string } | undefined;
}

/** A name for comparison: letters and digits in lower case, without accents. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isLatin = (name: string) => !/[^\p{Script=Latin}\P{L}]/u.test(name);

/** Shorter names are not compared letter by letter: Ann Lee is not Ann Lea. */
const shortest = 8;

/** Whether two folded names differ by one letter, or by the order of two. */
function isOneOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
  return isOneSlip(a, b);
}

export function createDirectory(entries: Iterable<NamedEntry>): Directory {
  const slugs = new Map<Collection, Set<string>>();
  const names = new Map<Collection, Map<string, Set<string>>>();
  /** Names as in their files, by collection and slug. */
  const printed = new Map<string, string>();
  const aliases = new Map<Collection, Map<string, Set<string>>>();
  const add = (table: typeof names, collection: Collection, name: string, slug: string) => {
    const own = table.get(collection) ?? new Map<string, Set<string>>();
    table.set(collection, own);
    own.set(fold(name), (own.get(fold(name)) ?? new Set()).add(slug));
  };
  for (const entry of entries) {
    const { collection, slug, name, aliases: others = [] } = entry;
    slugs.set(collection, (slugs.get(collection) ?? new Set()).add(slug));
    if (name !== undefined) {
      add(names, collection, name, slug);
      printed.set(`${collection} ${slug}`, name);
    }
    for (const other of others) add(aliases, collection, other, slug);
  }
  const found = new Map<string, readonly string[]>();

  const search = (collection: Collection, written: string): readonly string[] => {
    const own = slugs.get(collection);
    if (own?.has(written)) return [written];
    const folded = fold(written);
    const byName = new Set(names.get(collection)?.get(folded));
    // A name in another script may get the slug of a different name.
    const slug = isSlug(written) || !isLatin(written) ? '' : slugFor(written);
    if (own?.has(slug)) byName.add(slug);
    if (byName.size > 0) return [...byName];
    return [...(aliases.get(collection)?.get(folded) ?? [])];
  };

  return {
    find(collection, written) {
      const key = `${collection} ${written}`;
      const slugsFound = found.get(key) ?? search(collection, written);
      found.set(key, slugsFound);
      return slugsFound;
    },
    ofLastName(collection, written) {
      const folded = fold(written);
      if (folded.length < 2 || folded.includes(' ')) return [];
      return [...(names.get(collection) ?? [])].flatMap(([name, own]) =>
        name.endsWith(` ${folded}`)
          ? [...own].map((slug) => ({ slug, name: printed.get(`${collection} ${slug}`) ?? slug }))
          : [],
      );
    },
    near(collection, written) {
      const folded = fold(written);
      const [, [slug = ''] = []] =
        [...(names.get(collection) ?? [])].find(([name]) => isOneOff(name, folded)) ?? [];
      return slug ? { slug, name: printed.get(`${collection} ${slug}`) ?? slug } : undefined;
    },
  };
}
