import { hashOf } from '../../model/hash.ts';
import type { Name } from '../../model/name.ts';
import { createMentionFinder, type FindMentions } from './mentions.ts';
import { formsByWords } from './name-forms.ts';

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

export function createNameIndex(names: readonly NameToFind[]): NameIndex {
  const paths = new Map(names.map(({ slug, path }) => [slug, path]));
  const slugs = new Map(names.map(({ slug, path }) => [path, slug]));
  const forms = formsByWords(names);
  const hashes = new Map(
    names.map(({ kind, slug, name, sortAs, aliases, path }) => [
      slug,
      hashOf(JSON.stringify([kind, slug, name, sortAs, aliases, path])),
    ]),
  );
  return {
    find: createMentionFinder(forms),
    pathOf: (slug) => paths.get(slug),
    slugAt: (path) => slugs.get(path),
    hashOf(words) {
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
