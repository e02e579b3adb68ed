/** Which file holds the details of a name: hosts limit the files of a site, so several names share one. */
import { shortHash } from '../../model/short-hash.ts';
import type { LexiconKind } from '../lexicon/name.ts';

/** How many names share a file, on average. */
const namesInBundle = 16;

/** @param names how many names the lexicon has */
export const bundleCount = (names: number): number => Math.ceil(names / namesInBundle);

/** The key of a name in its bundle. */
export const detailsKey = (kind: LexiconKind, id: string): string => `${kind}/${id}`;

/**
 * The number of the bundle that holds a name, by a hash of its key, so that a browser needs no list.
 *
 * @param bundles how many there are
 */
export const bundleOf = (key: string, bundles: number): number => shortHash(key) % bundles;

/** @returns the path of a bundle, from the folder of the edition */
export const bundleFile = (bundle: number): string => `details/${bundle}.json`;
