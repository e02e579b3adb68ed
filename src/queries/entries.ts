import { getCollection, type CollectionEntry } from 'astro:content';
import { takeInventory } from '../intake/files.ts';
import type { Collection } from '../model/collections.ts';
import { once } from './once.ts';
import { root } from './site.ts';

const getInventory = once(() => takeInventory(root));

/** The entries of a collection. One without files is not asked for: the store would warn of it. */
export async function entriesOf<C extends Collection>(
  collection: C,
): Promise<CollectionEntry<C>[]> {
  const { entries } = await getInventory();
  return entries.some((found) => found.collection === collection) ? getCollection(collection) : [];
}

/** The file of an entry, from the project's root. */
export function fileOf({ id, filePath }: { id: string; filePath?: string }): string {
  if (!filePath) throw new Error(`the entry ${id} has no file`);
  return filePath;
}
