/** Pictures in the sizes in which pages show them. */
import path from 'node:path';
import { sizedPicture, type SizedPicture } from '../model/pictures.ts';
import { smartText } from '../markdown/smart-punctuation.ts';
import type { Portrait } from '../model/article.ts';
import { getContent } from '../source/content.ts';
import type { NameCollection } from '../model/collections.ts';
import { paper } from './site.ts';

/**
 * @param picture its path from the folder of the entry
 * @param file the entry's file, from the project's root
 */
export function getSizedPicture(picture: string, file: string): SizedPicture {
  const name = path.posix.join(path.posix.dirname(file), picture);
  return sizedPicture(name, getContent().picture(name), paper.addresses.path);
}

/** The portrait of an author or a name. @param name its name, which describes the portrait unless the file has more to say */
export function getPortrait(
  collection: NameCollection | 'authors',
  { slug, file, name }: { slug: string; file: string; name: string },
): Portrait | undefined {
  const found = getContent()
    .entries(collection)
    .find((entry) => entry.slug === slug)?.data.portrait;
  if (!found) return undefined;
  const { alt = name, credit, focus } = found;
  return {
    ...getSizedPicture(found.file, file),
    alt: smartText(alt),
    credit: smartText(credit),
    focus,
  };
}
