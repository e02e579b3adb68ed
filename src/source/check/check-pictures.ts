import path from 'node:path';
import sharp from 'sharp';
import { problem, type Problem } from '../../errors/problem.ts';
import type { KeptFindings } from '../read/reading.ts';

/** What is kept of a picture that is one. */
const sound = 'picture';

/**
 * Each picture has to be one inside as well: a text that is called .jpg, or an empty file, is none.
 *
 * @param signs the sign of each file: a picture that has been found to be one is not looked at again
 */
export async function checkPictures(
  root: string,
  images: Iterable<string>,
  signs: ReadonlyMap<string, string>,
  { cache }: KeptFindings,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const known = cache.signs('files');
  const found = new Map<string, string>();
  for (const file of images) {
    const sign = `${sound} ${signs.get(file)}`;
    if (known?.get(file) === sign) continue;
    await sharp(path.join(root, file))
      .metadata()
      .then(
        () => found.set(file, sign),
        () => problems.push(problem('notAPicture', { file })),
      );
  }
  if (found.size > 0) {
    cache.together(() => {
      for (const [file, sign] of found) cache.put('files', file, { sign, value: '' });
    });
  }
  return problems;
}
