import { posix } from 'node:path';
import { isOnComputer, withPlainSlashes } from '../../../errors/link-repairs.ts';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { isDocumentPath } from '../../../model/documents.ts';
import { readLink } from '../../../model/url.ts';
import { decoded } from '../../../schemas/percent-encoding.ts';
import { outsideFault } from './outside-links.ts';
import { ownEntry } from './own-address.ts';
import { imageKinds, isImage, unusableFormat } from '../../read/image-formats.ts';

/** What links and pictures may refer to. */
export interface Surroundings {
  /** Addresses of pages and files, from the site's root: `/news/x/`. */
  addresses: ReadonlySet<string>;
  /** By address, why an article is not public: `a draft`. */
  unpublished: ReadonlyMap<string, string>;
  /** Pictures, as paths from the project's root. */
  images: ReadonlySet<string>;
  /** Documents, as paths from the project's root. */
  documents: ReadonlySet<string>;
  /** Whether the checked entry is public. */
  isPublic: boolean;
  /** The address of the site, with its folder; without it, links to its entries by their full addresses are not checked. */
  site?: string | undefined;
}

/** The scheme that a link most likely lacks. */
function missingScheme(url: string): string | undefined {
  if (/^www\./i.test(url)) return 'https://';
  return /^[^/\s:@]+@[^/\s@]+\.[^/\s@]+$/.test(url) ? 'mailto:' : undefined;
}

/** Whether an address has backslashes that separate its parts. In mail they may be part of a name. */
const hasBackslash = (url: string) =>
  !isOnComputer(url) && !/^(?:mailto|tel):/i.test(url) && withPlainSlashes(url) !== url;

/**
 * Checks one link. Never throws.
 *
 * @param url the link as it is written
 */
export function checkLink(url: string, place: Place, around: Surroundings): Problem[] {
  const { addresses, unpublished, documents, isPublic, site } = around;
  const scheme = missingScheme(url);
  if (scheme) return [problem('schemeMissing', place, { url, scheme })];
  const target = readLink(url, place.file);
  if (target.kind === 'dangerous') return [problem('dangerousLink', place, { url })];
  if (hasBackslash(url)) return [problem('backslashInUrl', place, { url })];
  if (target.kind === 'outside') {
    const fault = outsideFault(url);
    if (fault) return [problem('badWebAddress', place, { url, ...fault })];
    const own = site === undefined ? undefined : ownEntry(url, site);
    return own === undefined ? [] : checkLink(own, place, around);
  }
  if (decoded(url) === undefined) return [problem('malformedUrl', place, { url })];
  if (target.kind === 'here') return [];
  if (isDocumentPath(target.path)) return checkDocumentFile(target.path, url, place, documents);
  const state = unpublished.get(target.path);
  if (state && isPublic) return [problem('linkToUnpublished', place, { url, state })];
  if (state || addresses.has(decoded(target.path) ?? target.path)) return [];
  return [problem('brokenLink', place, { url, path: target.path, known: [...addresses] })];
}

/** Checks that a document exists, with the same capitals. @param path from the project's root, with a slash before it */
function checkDocumentFile(
  path: string,
  url: string,
  place: Place,
  documents: ReadonlySet<string>,
): Problem[] {
  if (documents.has((decoded(path) ?? path).slice(1))) return [];
  const folder = posix.dirname(place.file);
  const known = [...documents].map((file) => posix.relative(folder, file));
  return [problem('missingDocument', place, { file: decoded(url) ?? url, known })];
}

/**
 * Checks that a picture exists, with the same capitals. Never throws.
 *
 * @param file the picture's path from the folder of the file that refers to it
 */
export function checkImageFile(file: string, place: Place, images: ReadonlySet<string>): Problem[] {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(file)) {
    return [problem('foreignImage', place, { url: file })];
  }
  const folder = posix.dirname(place.file);
  if (!isImage(file)) {
    const { advice } = unusableFormat(file) ?? {};
    return [problem('imageKind', place, { file, kinds: imageKinds, advice })];
  }
  if (!file.startsWith('/') && images.has(posix.join(folder, file))) return [];
  const known = [...images].map((image) => posix.relative(folder, image));
  return [problem('missingImage', place, { file, known })];
}
