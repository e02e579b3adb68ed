/** Makes the sizes of the pictures that finished pages show. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Sharp } from 'sharp';
import { contentFolder } from '../model/collections.ts';
import { pictureFolder, sizeFile, widthsOf } from '../model/pictures.ts';
import { decoded } from '../model/url.ts';
import { getPicture } from '../source/check/check-pictures.ts';
import type { ContentSource } from '../source/create-content.ts';
import { isImage } from '../source/read/files.ts';
import type { Publication } from '../source/read/publication.ts';
import { removeOthers, restoreFolder, saveFolder } from './folder-cache.ts';
import type { PageFacts } from './verify/page-facts.ts';

/** Where the sizes of pictures are cached. @param root the project's root */
export const pictureCache = (root: string): string => path.join(root, '.astro/broadsheet/pictures');

/** The pictures of a publication, by the folders of their sizes. */
export function picturesByFolder({ hashes }: Pick<Publication, 'hashes'>): Map<string, string> {
  const pictures = [...hashes].filter(
    ([file]) => file.startsWith(`${contentFolder}/`) && isImage(file),
  );
  return new Map(pictures.map(([file, hash]) => [pictureFolder(file, hash), file]));
}

/** One size of a picture. @param file its absolute path */
export async function sized(file: string, width: number): Promise<Sharp> {
  // To load it takes as long as to start Node, and most builds make no picture.
  const { default: sharp } = await import('sharp');
  return sharp(file, { animated: true, failOn: 'none' }).autoOrient().resize({ width }).webp();
}

/** The folder of a size, from its address; '' if that is no size of a picture. */
const folderIn = (address: string): string =>
  decoded(/[^/]+\/[^/]+(?=\/\d+\.webp$)/.exec(address)?.[0] ?? '') ?? '';

/**
 * Adds the pictures that pages show to a build. Those of drafts and those that no page shows are left out.
 *
 * @param pages facts of all pages
 */
export async function addPictures(
  { root, folder }: { root: string; folder: string },
  { publication, cache }: ContentSource,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<void> {
  const pictures = picturesByFolder(publication);
  const shown = new Set<string>();
  for (const { references, sharedPictures } of pages.values()) {
    for (const { url } of references) if (url.endsWith('.webp')) shown.add(folderIn(url));
    for (const url of sharedPictures) shown.add(folderIn(url));
  }
  const kept = new Set<string>();
  for (const inside of shown) {
    const file = pictures.get(inside);
    if (file === undefined) continue;
    const name = path.posix.basename(inside);
    const target = path.join(folder, inside);
    kept.add(name);
    if (await restoreFolder(pictureCache(root), name, target)) continue;
    await mkdir(target, { recursive: true });
    const sizes = widthsOf(getPicture(cache, file)).map(async (width) =>
      (await sized(path.join(root, file), width)).toFile(path.join(target, sizeFile(width))),
    );
    await Promise.all(sizes);
    await saveFolder(pictureCache(root), name, target);
  }
  await removeOthers(pictureCache(root), kept);
}
