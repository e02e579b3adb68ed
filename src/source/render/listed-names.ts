import { nameCollections } from '../../model/collections.ts';
import type { NameToFind } from '../../names/text/name-index.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { createDirectory } from '../written/directory.ts';

/** Finds the slugs of the names that the front matter of a story lists, which its text depends on. */
export type ListedNames = (data: ArticleData) => readonly string[];

/** @param names all names of the publication */
export function createListedNames(names: readonly NameToFind[]): ListedNames {
  const directory = createDirectory(
    names.map(({ kind, ...name }) => ({ ...name, collection: kind })),
  );
  return (data) =>
    nameCollections.flatMap((kind) => data[kind].flatMap((name) => directory.find(kind, name)));
}
