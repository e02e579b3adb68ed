import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../../../errors/problem.ts';
import { hashOf } from '../../../model/hash.ts';
import type { Original } from '../../../model/pictures.ts';
import { stateOfFile } from '../../read/file-state.ts';
import { isDrawing, unusableContent } from '../../read/image-formats.ts';
import type { ResultCache } from '../../read/result-cache.ts';
import { drawingFault } from './check-drawing.ts';
import { isWhole } from './picture-bytes.ts';

/** The most pixels that a picture may have, all its frames together. */
export const mostPixels = 100_000_000;

/** The most bytes that a picture, or a drawing, may have, in megabytes. */
const mostMegabytes = { picture: 40, drawing: 1 };

/** Change it with the checks: rows of the cache from other versions are not used. */
const version = 'v3';

/** The problem of a picture, or the original for its sizes. */
type Examination = { original: Original } | { problem: Problem };

/** @throws if the bytes are not a picture */
async function examinePicture(file: string, bytes: Buffer): Promise<Examination> {
  const unusable = unusableContent(bytes);
  if (unusable) return { problem: problem('pictureFormat', { file }, unusable) };
  if (isDrawing(file)) {
    const fault = drawingFault(bytes.toString());
    if (fault) return { problem: problem('unsafeDrawing', { file }, { what: fault }) };
  }
  // Loading it takes as long as starting Node, and most builds have no new picture.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes, { animated: true, limitInputPixels: false }).metadata();
  const { format, pages = 1, pageHeight, hasAlpha, autoOrient } = metadata;
  const { width } = autoOrient;
  const height = pageHeight ?? autoOrient.height;
  if (width * height * pages > mostPixels) {
    const parameters = { width, height: height * pages, limit: mostPixels / 1_000_000 };
    return { problem: problem('pictureTooLarge', { file }, parameters) };
  }
  if (isDrawing(file) !== (format === 'svg')) {
    return { problem: problem('notAPicture', { file }) };
  }
  if (!isWhole(bytes, format)) {
    return { problem: problem('damagedPicture', { file }, { cause: 'its end is missing' }) };
  }
  const kind =
    format === 'svg' ? 'drawing' : pages > 1 ? 'animated' : hasAlpha ? 'transparent' : 'photograph';
  return { original: { hash: hashOf(bytes), kind, width, height } };
}

/**
 * Checks that the files of pictures are pictures that can be published. Those that have passed are cached, and read again
 * only if their state has changed.
 *
 * @param root the project's root
 * @param images the paths of the pictures, from the root
 * @returns the hash of each picture
 */
export async function checkPictures(
  root: string,
  images: Iterable<string>,
  cache: ResultCache,
): Promise<{ hashes: Map<string, string>; problems: Problem[] }> {
  const problems: Problem[] = [];
  const known = cache.all('pictures');
  const hashes = new Map<string, string>();
  for (const file of images) {
    const state = stateOfFile(root, file);
    const stateHash = `${version} ${state?.words}`;
    const row = known.get(file);
    if (row?.hash === stateHash) {
      hashes.set(file, (JSON.parse(row.value) as Original).hash);
      continue;
    }
    const name = path.join(root, file);
    try {
      const megabytes = (await stat(name)).size / 1_000_000;
      const limit = mostMegabytes[isDrawing(file) ? 'drawing' : 'picture'];
      if (megabytes > limit) {
        const parameters = { megabytes: Math.ceil(megabytes), limit };
        problems.push(problem('pictureTooHeavy', { file }, parameters));
        continue;
      }
      const found = await examinePicture(file, await readFile(name));
      if ('problem' in found) {
        problems.push(found.problem);
        continue;
      }
      const { original } = found;
      hashes.set(file, original.hash);
      // If a later change might go unnoticed, the row is not used again.
      const hash = state?.isSettled ? stateHash : '';
      cache.set('pictures', file, { hash, value: JSON.stringify(original) });
    } catch {
      problems.push(problem('notAPicture', { file }));
    }
  }
  return { hashes, problems };
}

/** @throws if no such picture has passed the check */
export function getPicture(cache: ResultCache, file: string): Original {
  const row = cache.get('pictures', file);
  if (!row) throw new Error(`there is no picture ${file}`);
  return JSON.parse(row.value) as Original;
}
