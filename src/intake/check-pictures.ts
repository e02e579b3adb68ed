import path from 'node:path';
import sharp from 'sharp';
import { problem, type Problem } from '../errors/problem.ts';

/** Each picture has to be one inside as well: a text that is called .jpg, or an empty file, is none. */
export async function checkPictures(root: string, images: ReadonlySet<string>): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of images) {
    await sharp(path.join(root, file))
      .metadata()
      .catch(() => problems.push(problem('notAPicture', { file })));
  }
  return problems;
}
