/** Makes the sizes of the pictures that finished pages show. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../../model/collections.ts';
import { pictureFolder, readSizeAddress } from '../../model/pictures.ts';
import { decoded } from '../../schemas/percent-encoding.ts';
import { getPicture } from '../../source/check/files/check-pictures.ts';
import type { ContentSource } from '../../source/create-content.ts';
import { isImage } from '../../source/read/image-formats.ts';
import type { Publication } from '../../source/read/publication.ts';
import { removeOthers, restoreFolder, saveFolder } from '../folder-cache.ts';
import type { PageFacts } from '../verify/page-facts.ts';
import { writeSizes, type PictureFile } from './encode-picture.ts';
import { forEachPicture } from './picture-pool.ts';
import { reportProgress } from './progress.ts';

/** Where the sizes of pictures are cached. @param root the project's root */
export const pictureCache = (root: string): string => path.join(root, '.astro/broadsheet/pictures');

/** The pictures of a publication, by the folders of their sizes. */
export function picturesByFolder({ hashes }: Pick<Publication, 'hashes'>): Map<string, string> {
  const pictures = [...hashes].filter(
    ([file]) => file.startsWith(`${contentFolder}/`) && isImage(file),
  );
  return new Map(pictures.map(([file, hash]) => [pictureFolder(file, hash), file]));
}

/** The folders of sizes to which pages refer, from the published folder. */
function shownFolders(pages: ReadonlyMap<string, PageFacts>): Set<string> {
  const shown = new Set<string>();
  const add = (url: string) => {
    const address = decoded(url);
    const folder = address === undefined ? undefined : readSizeAddress(address)?.folder;
    if (folder !== undefined) shown.add(folder);
  };
  for (const { references, sharedPictures } of pages.values()) {
    for (const { url } of references) add(url);
    for (const url of sharedPictures) add(url);
  }
  return shown;
}

/** A picture that has to be made. */
interface Missing extends PictureFile {
  /** The name of its folder. */
  name: string;
  /** The folder in the build. */
  target: string;
}

/** Makes pictures on all cores and caches them. */
async function makePictures(missing: readonly Missing[], cacheFolder: string): Promise<void> {
  if (missing.length === 0) return;
  const progress = reportProgress('Pictures', missing.length);
  const make = async ({ name, target, ...picture }: Missing) => {
    await mkdir(target, { recursive: true });
    await writeSizes(picture, target);
    await saveFolder(cacheFolder, name, target);
    progress.step();
  };
  try {
    await forEachPicture(missing, make);
  } finally {
    progress.end();
  }
}

/**
 * Adds the pictures that pages show to a build. Pictures of drafts, and pictures that no page shows, are left out.
 *
 * @param pages facts of all pages
 * @throws PublicationError if a picture cannot be read
 */
export async function addPictures(
  { root, folder }: { root: string; folder: string },
  { publication, cache }: ContentSource,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<void> {
  const pictures = picturesByFolder(publication);
  const cacheFolder = pictureCache(root);
  const kept = new Set<string>();
  const missing: Missing[] = [];
  for (const inside of shownFolders(pages)) {
    const file = pictures.get(inside);
    if (file === undefined) continue;
    const name = path.posix.basename(inside);
    const target = path.join(folder, inside);
    kept.add(name);
    if (await restoreFolder(cacheFolder, name, target)) continue;
    missing.push({ root, file, original: getPicture(cache, file), name, target });
  }
  await makePictures(missing, cacheFolder);
  await removeOthers(cacheFolder, kept);
}
