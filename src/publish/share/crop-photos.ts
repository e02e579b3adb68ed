/** Crops photographs to the shape of a share picture. */
import path from 'node:path';
import { messageOf } from '../../errors/cause.ts';
import type { Original } from '../../model/pictures.ts';
import { photoRecipe, sharedRegion } from '../../model/share/share-picture.ts';
import { forEachPicture } from '../pictures/picture-pool.ts';

/** A photograph of a story. */
export interface SharedPhoto {
  /** From the project's root. */
  file: string;
  original: Pick<Original, 'width' | 'height'>;
  focus: string | undefined;
}

async function crop(root: string, { file, original, focus }: SharedPhoto, to: string) {
  // Loading it takes as long as starting Node, and most builds make no picture.
  const { default: sharp } = await import('sharp');
  await sharp(path.join(root, file), { failOn: 'none' })
    .autoOrient()
    .extract(sharedRegion(original, focus))
    .resize(photoRecipe.size)
    .flatten(photoRecipe.flatten)
    .jpeg(photoRecipe.jpeg)
    .toFile(to);
}

/**
 * Crops photographs into the folder of a build.
 *
 * @param photos by their files, from that folder
 * @returns the files of those that could not be made, with the reasons
 */
export async function cropPhotos(
  root: string,
  folder: string,
  photos: ReadonlyMap<string, SharedPhoto>,
): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  const all = [...photos].map(([name, photo]) => ({ name, ...photo }));
  await forEachPicture(all, async ({ name, ...photo }) => {
    try {
      await crop(root, photo, path.join(folder, name));
    } catch (error) {
      failed.set(name, messageOf(error));
    }
  });
  return failed;
}
