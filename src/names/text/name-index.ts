import { hashOf } from '../../model/hash.ts';
import type { Name } from '../../model/names/name.ts';
import { countryTest } from '../forms/country-names.ts';
import { createMentionFinder } from './mentions.ts';
import { formsByWords } from './name-forms.ts';

/** A name that is found and linked in texts. Plain data. */
export type NameToFind = Pick<Name, 'kind' | 'slug' | 'name' | 'sortAs' | 'aliases' | 'path'>;

export type NameIndex = ReturnType<typeof createNameIndex>;

/** The names of the publication, to be found in texts and linked. */
export function createNameIndex(names: readonly NameToFind[]) {
  const paths = new Map(names.map(({ slug, path }) => [slug, path]));
  const slugs = new Map(names.map(({ slug, path }) => [path, slug]));
  const forms = formsByWords(names);
  const hashes = new Map(
    names.map(({ kind, slug, name, sortAs, aliases, path }) => [
      slug,
      hashOf(JSON.stringify([kind, slug, name, sortAs, aliases, path])),
    ]),
  );
  let countries: ReadonlySet<string> | undefined;
  const countrySlugs = () => {
    const isCountry = countryTest();
    return new Set(names.filter(isCountry).map(({ slug }) => slug));
  };
  const places = new Set(names.filter(({ kind }) => kind === 'places').map(({ slug }) => slug));
  return {
    isPlace: (slug: string) => places.has(slug),
    isCountry: (slug: string) => (countries ??= countrySlugs()).has(slug),
    find: createMentionFinder(forms),
    /** The path of a name's page, base included. */
    pathOf: (slug: string) => paths.get(slug),
    /** The name whose page has a path. */
    slugAt: (path: string) => slugs.get(path),
    /**
     * A hash of all names that a text with these words may mention. It changes when one of these
     * names changes.
     */
    hashOf(words: Iterable<string>): string {
      const all = new Set(words);
      const found = new Set<string>();
      for (const word of all) {
        for (const [second, own] of forms.get(word) ?? []) {
          if (second !== undefined && !all.has(second)) continue;
          for (const { owner } of own) found.add(owner.slug);
        }
      }
      return hashOf(
        [...found]
          .sort()
          .map((slug) => hashes.get(slug))
          .join(' '),
      );
    },
  };
}
