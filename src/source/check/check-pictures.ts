import path from 'node:path';
import sharp from 'sharp';
import { problem, type Problem } from '../../errors/problem.ts';
import type { ResultSource } from '../read/read-files.ts';

/** Marks the row of a picture that has been opened. */
const valid = 'picture';

/**
 * Opens each picture, since a text named .jpg or an empty file is not a picture.
 *
 * @param hashes the hash of each file: a picture that was opened before is not opened again
 */
export async function checkPictures(
  root: string,
  images: Iterable<string>,
  hashes: ReadonlyMap<string, string>,
  { cache }: ResultSource,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const known = cache.hashes('files');
  const found = new Map<string, string>();
  for (const file of images) {
    const hash = `${valid} ${hashes.get(file)}`;
    if (known.get(file) === hash) continue;
    await sharp(path.join(root, file))
      .metadata()
      .then(
        () => found.set(file, hash),
        () => problems.push(problem('notAPicture', { file })),
      );
  }
  if (found.size > 0) {
    cache.transaction(() => {
      for (const [file, hash] of found) cache.set('files', file, { hash, value: '' });
    });
  }
  return problems;
}
