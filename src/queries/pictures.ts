/** Pictures in the sizes in which pages show them. */
import path from 'node:path';
import { sizedPicture, type SizedPicture } from '../model/pictures.ts';
import type { Portrait } from '../model/article.ts';
import { getContent } from '../source/content.ts';
import { nameCollections, type NameCollection } from '../model/collections.ts';
import { once } from './once.ts';
import { ownWords } from './own-words.ts';
import { paper } from './site.ts';

/**
 * @param picture its path from the folder of the entry
 * @param file the entry's file, from the project's root
 */
export function getSizedPicture(picture: string, file: string): SizedPicture {
  const name = path.posix.join(path.posix.dirname(file), picture);
  return sizedPicture(name, getContent().picture(name), paper.addresses.path);
}

const getPortraits = once(async () => {
  const portraitsOf = (collection: NameCollection | 'authors') =>
    getContent()
      .entries(collection)
      .flatMap(({ slug, data: { portrait } }) =>
        portrait ? ([[`${collection}/${slug}`, portrait]] as const) : [],
      );
  return new Map([...nameCollections, 'authors' as const].flatMap(portraitsOf));
});

/** The portrait of an author or a name. @param name describes the portrait if the file has no description */
export async function getPortrait(
  collection: NameCollection | 'authors',
  { slug, file, name }: { slug: string; file: string; name: string },
): Promise<Portrait | undefined> {
  const found = (await getPortraits()).get(`${collection}/${slug}`);
  if (!found) return undefined;
  const { alt = name, credit, focus } = found;
  return {
    ...getSizedPicture(found.file, file),
    alt: ownWords(alt),
    credit: ownWords(credit),
    focus,
  };
}
