import path from 'node:path';
import sharp from 'sharp';
import { problem, type Problem } from '../../errors/problem.ts';
import type { Original } from '../../model/pictures.ts';
import type { ResultSource } from '../read/read-files.ts';
import type { ResultCache } from '../read/result-cache.ts';

/**
 * Checks that the files of pictures are pictures: an empty file or a text named .jpg is not.
 * The sizes of those that have passed are cached.
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
  const known = cache.hashes('pictures');
  const passed: [file: string, original: Original][] = [];
  for (const file of images) {
    const hash = hashes.get(file) ?? '';
    if (known.get(file) === hash) continue;
    try {
      const { autoOrient } = await sharp(path.join(root, file)).metadata();
      passed.push([file, { hash, ...autoOrient }]);
    } catch {
      problems.push(problem('notAPicture', { file }));
    }
  }
  if (passed.length > 0) {
    cache.transaction(() => {
      for (const [file, original] of passed) {
        cache.set('pictures', file, { hash: original.hash, value: JSON.stringify(original) });
      }
    });
  }
  return problems;
}

/** @throws if no such picture has passed the check */
export function getPicture(cache: ResultCache, file: string): Original {
  const row = cache.get('pictures', file);
  if (!row) throw new Error(`there is no picture ${file}`);
  return JSON.parse(row.value) as Original;
}
