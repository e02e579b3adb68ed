import { hashOf } from '../../model/hash.ts';
import type { Name } from '../../model/name.ts';
import { createMentionFinder, type FindMentions } from './mentions.ts';
import { nameForms } from './name-forms.ts';

/** A name that is found and linked in texts. Plain data. */
export type NameToFind = Pick<Name, 'kind' | 'slug' | 'name' | 'sortAs' | 'aliases' | 'path'>;

/** The names of the publication, to be found in texts and linked. */
export interface NameIndex {
  find: FindMentions;
  /** The path of a name's page, base included. */
  pathOf(slug: string): string | undefined;
  /** The name whose page has a path. */
  slugAt(path: string): string | undefined;
  /**
   * A hash of all names that a text with these words may mention. It changes when one of these
   * names changes.
   */
  hashOf(words: Iterable<string>): string;
}

/** The slugs of names by the first word of each form, with its second word. */
function slugsByWords(names: readonly NameToFind[]): Map<string, [second: string, slug: string][]> {
  const found = new Map<string, [string, string][]>();
  for (const name of names) {
    for (const { words } of nameForms(name)) {
      const [first = '', second = ''] = words;
      const list = found.get(first) ?? [];
      list.push([second, name.slug]);
      found.set(first, list);
    }
  }
  return found;
}

export function createNameIndex(names: readonly NameToFind[]): NameIndex {
  const paths = new Map(names.map(({ slug, path }) => [slug, path]));
  const slugs = new Map(names.map(({ slug, path }) => [path, slug]));
  const byWords = slugsByWords(names);
  const hashes = new Map(
    names.map(({ kind, slug, name, sortAs, aliases, path }) => [
      slug,
      hashOf(JSON.stringify([kind, slug, name, sortAs, aliases, path])),
    ]),
  );
  return {
    find: createMentionFinder(names),
    pathOf: (slug) => paths.get(slug),
    slugAt: (path) => slugs.get(path),
    hashOf(words) {
      const all = new Set(words);
      const found = new Set<string>();
      for (const word of all) {
        for (const [second, slug] of byWords.get(word) ?? []) {
          if (second === '' || all.has(second)) found.add(slug);
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
