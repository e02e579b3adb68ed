/** Which file holds the details of a name: hosts limit the files of a site, so several names share one. */
import type { LexiconKind } from '../lexicon/name.ts';

/** How many names share a file, on average. */
const namesInBundle = 16;

/** @param names how many the lexicon has */
export const bundleCount = (names: number): number => Math.ceil(names / namesInBundle);

/** The key of a name in its bundle. */
export const detailsKey = (kind: LexiconKind, id: string): string => `${kind}/${id}`;

/**
 * The number of the bundle that holds a name, by a hash of its key (FNV-1a), so that a browser can tell it without a list.
 *
 * @param bundles how many there are
 */
export function bundleOf(key: string, bundles: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % bundles;
}

/** @returns the path of a bundle, from the folder of the edition */
export const bundleFile = (bundle: number): string => `details/${bundle}.json`;
