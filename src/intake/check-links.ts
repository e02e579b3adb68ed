import path from 'node:path';
import { problem, type Place, type Problem } from '../errors.ts';
import { decoded, readLink } from '../model/url.ts';
import { imageKinds, isImage } from './files.ts';

/** What a text may refer to. */
export interface Surroundings {
  /** Addresses of pages and files, from the site's root: `/news/x/`. */
  addresses: ReadonlySet<string>;
  /** Addresses of articles that are not public, with the reason in words. */
  unpublished: ReadonlyMap<string, string>;
  /** Pictures, as paths from the project's root. */
  images: ReadonlySet<string>;
  /** Whether the entry that is checked is itself public. */
  isPublic: boolean;
}

/** Checks one link. `place` is where it stands. */
export function checkLink(
  url: string,
  place: Place,
  { addresses, unpublished, isPublic }: Surroundings,
): Problem[] {
  if (decoded(url) === undefined) return [problem('malformedUrl', place, { url })];
  const target = readLink(url, place.file);
  if (target.kind === 'dangerous') return [problem('dangerousLink', place, { url })];
  if (target.kind !== 'inside') return [];
  const state = unpublished.get(target.path);
  if (state && isPublic) return [problem('linkToUnpublished', place, { url, state })];
  if (state || addresses.has(decoded(target.path) ?? target.path)) return [];
  return [problem('brokenLink', place, { url, known: [...addresses] })];
}

/** Checks that a picture that a file names is there, under exactly that name. */
export function checkImageFile(url: string, place: Place, images: ReadonlySet<string>): Problem[] {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return [problem('foreignImage', place, { url })];
  const folder = path.posix.dirname(place.file);
  if (!isImage(url)) return [problem('imageKind', place, { file: url, kinds: imageKinds })];
  const file = decoded(url);
  if (file === undefined) return [problem('malformedUrl', place, { url })];
  if (!file.startsWith('/') && images.has(path.posix.join(folder, file))) return [];
  const known = [...images].map((image) => path.posix.relative(folder, image));
  return [problem('missingImage', place, { file: url, known })];
}
