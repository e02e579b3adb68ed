import type { Name } from '../model/name.ts';
import { createMentionFinder, type FindMentions } from './mentions.ts';

/** The names of the publication, to be found in a text and linked. */
export interface NameIndex {
  find: FindMentions;
  /** The path of a name's page, base included. */
  pathOf(slug: string): string | undefined;
  /** The name whose page stands at a path. */
  slugAt(path: string): string | undefined;
}

export function createNameIndex(
  names: readonly Pick<Name, 'kind' | 'slug' | 'name' | 'sortAs' | 'aliases' | 'path'>[],
): NameIndex {
  const paths = new Map(names.map(({ slug, path }) => [slug, path]));
  const slugs = new Map(names.map(({ slug, path }) => [path, slug]));
  return {
    find: createMentionFinder(names),
    pathOf: (slug) => paths.get(slug),
    slugAt: (path) => slugs.get(path),
  };
}
