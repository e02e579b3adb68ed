/** References from one file to others, which can be checked once all files have been read. */
import type { Place, Problem } from '../../errors/problem.ts';
import { problem } from '../../errors/problem.ts';
import type { Collection } from '../../model/collections.ts';
import { entryPath, readLink } from '../../model/url.ts';
import type { FrontTimes } from '../../schemas/front.ts';
import { checkImageFile, checkLink, type Surroundings } from './check-links.ts';
import { slugFor } from './check-slugs.ts';

/**
 * A reference of a file. Plain data, so that it can be cached with the other findings of the file.
 */
export type Reference = { place: Place } &
  /** Of links on fronts, the times of the link and of what it is in. */
  (
    | { kind: 'link'; url: string; times?: readonly FrontTimes[] }
    /** The path of a picture from the folder of the file. */
    | { kind: 'picture'; file: string }
    /** A contributor who is named in full under a key of the front matter. */
    | { kind: 'guest'; key: string; name: string }
    /** A moment under a key of the front matter that may not lie in the future. */
    | { kind: 'past'; key: string; at: string }
    /** An address that an entry had before, from the site's root. */
    | { kind: 'formerly'; address: string }
    /** The number of an article in its series. */
    | { kind: 'part'; series: string; part: number }
    /**
     * An id under a key of the front matter; `isRepeated` if the same id comes before it under that
     * key.
     */
    | { kind: 'id'; key: string; id: string; collection: Collection; isRepeated: boolean }
  );

/** All that exists in the publication and may be referred to. */
export interface World extends Surroundings {
  /** The slugs of each collection, including those of files with problems. */
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>;
}

/** The problems of a reference. Never throws. */
export function checkReference(reference: Reference, world: World): Problem[] {
  const { place } = reference;
  if (reference.kind === 'link') return checkLink(reference.url, place, world);
  if (reference.kind === 'picture') return checkImageFile(reference.file, place, world.images);
  if (reference.kind === 'guest') {
    const { key, name } = reference;
    const id = slugFor(name);
    const isAuthor = world.slugs.get('authors')?.has(id);
    return isAuthor ? [problem('guestIsAuthor', place, { key, name, id })] : [];
  }
  // They are checked beside those of other files, or beside the clock.
  if (reference.kind === 'part' || reference.kind === 'formerly' || reference.kind === 'past') {
    return [];
  }
  const { key, id, collection, isRepeated } = reference;
  const known = world.slugs.get(collection) ?? new Set();
  if (!known.has(id)) {
    const parameters = { key, id, folder: collection, known: [...known] };
    return [problem('unknownId', place, parameters)];
  }
  const url = entryPath(collection, id);
  const state = world.unpublished.get(url);
  if (state && world.isPublic) return [problem('linkToUnpublished', place, { url, state })];
  return isRepeated ? [problem('repeatedId', place, { key, id })] : [];
}

/** Checks a moment that may not lie in the future. @param moment that of the build, in milliseconds since 1970 */
export function checkPast(reference: Reference, moment: number): Problem[] {
  if (reference.kind !== 'past' || Date.parse(reference.at) <= moment) return [];
  const { key, at, place } = reference;
  return [problem('amendedInFuture', place, { key, at })];
}

/** Notes a link of a text to a withdrawn story, which does not stop a build. @param withdrawn addresses from the root */
export function checkWithdrawnLink(
  reference: Reference,
  withdrawn: ReadonlySet<string>,
): Problem[] {
  if (reference.kind !== 'link' || reference.times) return [];
  const { url, place } = reference;
  const target = readLink(url, place.file);
  const isWithdrawn = target.kind === 'inside' && withdrawn.has(target.path);
  return isWithdrawn ? [problem('linkToWithdrawn', place, { url })] : [];
}
