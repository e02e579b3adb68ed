import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../../../errors/problem.ts';
import { hashOf } from '../../../model/hash.ts';
import type { Original } from '../../../model/pictures.ts';
import { isDrawing, unusableContent } from '../../read/image-formats.ts';
import type { ResultCache } from '../../read/result-cache.ts';
import { drawingFault } from './check-drawing.ts';
import { checkFiles, getChecked, type CheckedFiles } from './checked-files.ts';
import { isWhole } from './picture-bytes.ts';

/** The most pixels that a picture may have, all its frames together. */
export const mostPixels = 100_000_000;

/** The most bytes that a picture, or a drawing, may have, in megabytes. */
const mostMegabytes = { picture: 40, drawing: 1 };

/** @throws if the bytes are not a picture */
async function examineBytes(file: string, bytes: Buffer): Promise<Original | Problem> {
  const unusable = unusableContent(bytes);
  if (unusable) return problem('pictureFormat', { file }, unusable);
  if (isDrawing(file)) {
    const fault = drawingFault(bytes.toString());
    if (fault) return problem('unsafeDrawing', { file }, { what: fault });
  }
  // Loading it takes as long as starting Node, and most builds have no new picture.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes, { animated: true, limitInputPixels: false }).metadata();
  const { format, pages = 1, pageHeight, hasAlpha, autoOrient } = metadata;
  const { width } = autoOrient;
  const height = pageHeight ?? autoOrient.height;
  if (width * height * pages > mostPixels) {
    const parameters = { width, height: height * pages, limit: mostPixels / 1_000_000 };
    return problem('pictureTooLarge', { file }, parameters);
  }
  if (isDrawing(file) !== (format === 'svg')) {
    return problem('notAPicture', { file });
  }
  if (!isWhole(bytes, format)) {
    return problem('damagedPicture', { file }, { cause: 'its end is missing' });
  }
  const kind =
    format === 'svg' ? 'drawing' : pages > 1 ? 'animated' : hasAlpha ? 'transparent' : 'photograph';
  return { hash: hashOf(bytes), kind, width, height };
}

async function examinePicture(root: string, file: string): Promise<Original | Problem> {
  const name = path.join(root, file);
  try {
    const megabytes = (await stat(name)).size / 1_000_000;
    const limit = mostMegabytes[isDrawing(file) ? 'drawing' : 'picture'];
    if (megabytes > limit) {
      const parameters = { megabytes: Math.ceil(megabytes), limit };
      return problem('pictureTooHeavy', { file }, parameters);
    }
    return await examineBytes(file, await readFile(name));
  } catch {
    return problem('notAPicture', { file });
  }
}

/** Checks that pictures are pictures, and can be published. For the parameters see `checkFiles`. */
export const checkPictures = (
  root: string,
  files: Iterable<string>,
  cache: ResultCache,
): Promise<CheckedFiles> =>
  checkFiles(root, files, cache, { table: 'pictures', version: 'v3', examine: examinePicture });

/** @throws if no such picture has passed the check */
export const getPicture = (cache: ResultCache, file: string): Original =>
  getChecked(cache, 'pictures', file);
