/** Pictures in the sizes in which pages show them. */
import path from 'node:path';
import { sizesOf, type SizedPicture } from '../model/pictures.ts';
import { getContent } from '../source/content.ts';
import { paper } from './site.ts';

/**
 * @param picture its path from the folder of the entry
 * @param file the entry's file, from the project's root
 */
export function sizedPicture(picture: string, file: string): SizedPicture {
  const name = path.posix.join(path.posix.dirname(file), picture);
  return sizesOf(name, getContent().picture(name), paper.addresses.path);
}
