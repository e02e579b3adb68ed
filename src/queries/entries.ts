import { getCollection } from 'astro:content';
import { currentBuild } from '../source/render/current-build.ts';
import { isOf } from '../source/read/entry.ts';
import { takeInventory } from '../source/read/files.ts';
import type { Collection, CollectionData } from '../model/collections.ts';
import { once } from './once.ts';
import { root } from './site.ts';

/** An entry of a collection. */
export interface CollectedEntry<C extends Collection> {
  slug: string;
  /** Its file, from the project's root. */
  file: string;
  data: CollectionData[C];
}

const getInventory = once(() => takeInventory(root));

/**
 * The entries of a collection: in a build those that have been read and checked for it, while the dev server runs those of
 * its store. A collection without files is not asked for: the store would warn of it.
 */
export async function entriesOf<C extends Collection>(collection: C): Promise<CollectedEntry<C>[]> {
  const build = currentBuild();
  if (build) return build.publication.entries.filter((entry) => isOf(entry, collection));
  const { entries } = await getInventory();
  if (!entries.some((found) => found.collection === collection)) return [];
  return (await getCollection(collection)).map(({ id, filePath, data }) => {
    if (!filePath) throw new Error(`the entry ${id} has no file`);
    return { slug: id, file: filePath, data: data as CollectionData[C] };
  });
}
