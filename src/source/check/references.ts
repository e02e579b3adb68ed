/** What one file says of others: whether it is true can only be told when all of them have been read. */
import type { Place, Problem } from '../../errors/problem.ts';
import { problem } from '../../errors/problem.ts';
import type { Collection } from '../../model/collections.ts';
import { checkImageFile, checkLink, type Surroundings } from './check-links.ts';

/** Plain data, so that it can be kept with the file until that changes. */
export type Reference = { place: Place } & (
  | { kind: 'link'; url: string }
  /** A picture, as a path from the folder of the file. */
  | { kind: 'picture'; file: string }
  /** An id under a key of the front matter; `isRepeated` if the key has it already. */
  | { kind: 'id'; key: string; id: string; collection: Collection; isRepeated: boolean }
);

/** Everything that references are compared with. */
export interface World extends Surroundings {
  /** The slugs that each collection has, those of files with errors included. */
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>;
}

/** @returns what is wrong with a reference; never throws */
export function checkReference(reference: Reference, world: World): Problem[] {
  const { place } = reference;
  if (reference.kind === 'link') return checkLink(reference.url, place, world);
  if (reference.kind === 'picture') return checkImageFile(reference.file, place, world.images);
  const { key, id, collection, isRepeated } = reference;
  const known = world.slugs.get(collection) ?? new Set();
  if (!known.has(id)) {
    const parameters = { key, id, folder: collection, known: [...known] };
    return [problem('unknownId', place, parameters)];
  }
  return isRepeated ? [problem('repeatedId', place, { key, id })] : [];
}
