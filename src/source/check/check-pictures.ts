import path from 'node:path';
import sharp from 'sharp';
import { problem, type Problem } from '../../errors/problem.ts';
import type { ResultSource } from '../read/read-files.ts';

/** Distinguishes the cache keys of pictures from those of other files. */
const keyPrefix = 'picture';

/**
 * Checks that the files of pictures are pictures: an empty file or a text named .jpg is not.
 * Pictures that have passed are cached.
 *
 * @param root the project's root
 * @param images the paths of the pictures, from the root
 * @param hashes the hash of each file
 */
export async function checkPictures(
  root: string,
  images: Iterable<string>,
  hashes: ReadonlyMap<string, string>,
  { cache }: ResultSource,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const known = cache.hashes('files');
  const passed = new Map<string, string>();
  for (const file of images) {
    const key = `${keyPrefix} ${hashes.get(file)}`;
    if (known.get(file) === key) continue;
    await sharp(path.join(root, file))
      .metadata()
      .then(
        () => passed.set(file, key),
        () => problems.push(problem('notAPicture', { file })),
      );
  }
  if (passed.size > 0) {
    cache.transaction(() => {
      for (const [file, key] of passed) cache.set('files', file, { hash: key, value: '' });
    });
  }
  return problems;
}
