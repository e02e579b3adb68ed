import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isImage } from '../intake/files.ts';
import type { Build } from './check-pages.ts';

/**
 * Removes pictures that were bundled and that nothing shows: those of drafts, and originals of which the
 * pages show smaller ones. A picture counts as shown if a text file of the build has its file name.
 *
 * @param assets the folder of bundled files, within the build
 */
export async function removeUnusedPictures(
  folder: string,
  { files }: Build,
  assets: string,
): Promise<void> {
  const pictures = [...files].filter((file) => file.startsWith(`${assets}/`) && isImage(file));
  if (pictures.length === 0) return;
  const unused = new Set(pictures);
  for (const file of files) {
    if (!/\.(html|xml|css|js|json)$/.test(file)) continue;
    const text = await readFile(path.join(folder, file), 'utf8');
    for (const picture of unused) {
      if (text.includes(path.posix.basename(picture))) unused.delete(picture);
    }
  }
  for (const picture of unused) {
    await rm(path.join(folder, picture));
    files.delete(picture);
  }
}
