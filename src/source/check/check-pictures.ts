import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../../errors/problem.ts';
import { hashOf } from '../../model/hash.ts';
import type { Original } from '../../model/pictures.ts';
import { stateOfFile } from '../read/file-state.ts';
import type { ResultCache } from '../read/result-cache.ts';

/**
 * Checks that the files of pictures are pictures: an empty file or a text named .jpg is not. Those that have passed are
 * cached, and read again only if their state has changed.
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
    const row = known.get(file);
    if (row && row.hash === state?.words) {
      hashes.set(file, (JSON.parse(row.value) as Original).hash);
      continue;
    }
    try {
      // To load it takes as long as to start Node, and most builds find no new picture.
      const { default: sharp } = await import('sharp');
      const bytes = await readFile(path.join(root, file));
      const { autoOrient } = await sharp(bytes).metadata();
      const original: Original = { hash: hashOf(bytes), ...autoOrient };
      hashes.set(file, original.hash);
      // A change that may go unnoticed is not relied on.
      const hash = state?.isSettled ? state.words : '';
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
