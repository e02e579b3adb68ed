/** The former addresses of all pages that readers can see. */
import type { Place } from '../errors/problem.ts';
import { millisecondsOf } from '../model/publication.ts';
import type { Collection, CollectionData } from '../model/collections.ts';
import { askedAddress, formerPage, type Forward } from '../model/forwards.ts';
import { entryPath } from '../model/url.ts';
import type { Examined } from './check/examine.ts';
import { isOf } from './read/entry.ts';
import { hasPage } from './read/entry-state.ts';

/** A forward with its place in a file. */
export interface WrittenForward extends Forward {
  place: Place;
}

/** The pages that the former addresses of a file mean. */
const formerPagesOf = ({ references }: Pick<Examined, 'references'>): string[] =>
  references.flatMap((one) => (one.kind === 'formerly' ? [formerPage(one.address)] : []));

interface Forwarding extends Pick<Examined, 'collection' | 'slug' | 'references'> {
  data: CollectionData[Collection];
}

/** Stories come last, old ones at the very end: other pages are linked to more often. */
const age = (entry: Forwarding) =>
  isOf(entry, 'articles') ? -millisecondsOf(entry.data.published) : -Infinity;

/**
 * @param entries whose front matter is valid
 * @param moment of the build, in milliseconds since 1970
 * @returns those that matter most first
 */
export function forwardsOf(entries: readonly Forwarding[], moment: number): WrittenForward[] {
  const sorted = entries.toSorted((a, b) => (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : 0));
  return sorted.flatMap((entry) => {
    if (!hasPage(entry, moment)) return [];
    return entry.references.flatMap((reference): WrittenForward[] => {
      if (reference.kind !== 'formerly') return [];
      const { address, place } = reference;
      const to = entryPath(entry.collection, entry.slug);
      return [{ from: formerPage(address), asked: askedAddress(address), to, place }];
    });
  });
}

/**
 * All addresses that forward. Includes those of files with errors, so that links to them are not errors as well.
 *
 * @param moment of the build, in milliseconds since 1970
 */
export const formerAddresses = (files: readonly Examined[], moment: number): string[] =>
  files
    .filter(({ data, ...file }) => data === undefined || hasPage({ ...file, data }, moment))
    .flatMap(formerPagesOf);
