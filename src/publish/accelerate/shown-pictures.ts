/** The pictures that pages show, and their sizes as far as an earlier build has made them. */
import path from 'node:path';
import type { Cache } from './cache.ts';
import { signOf } from '../../model/hash.ts';
import type { KeptPictures } from '../../source/render/current-build.ts';
import { isOf } from '../../source/read/entry.ts';
import type { KeptText } from '../../source/render/kept-texts.ts';
import { stateOf, type Publication } from '../../source/read/publication.ts';

/** The pictures of all pages, each once, by their paths from the project's root. */
export function shownPictures(
  { entries }: Pick<Publication, 'entries'>,
  moment: number,
  texts: ReadonlyMap<string, KeptText>,
): string[] {
  const shown = new Set<string>();
  for (const entry of entries) {
    if (stateOf(entry, moment) !== 'public') continue;
    const folder = path.posix.dirname(entry.file);
    const lead = isOf(entry, 'articles') && entry.data.image ? [entry.data.image.file] : [];
    const inText = texts.get(entry.file)?.pictures.map(({ src }) => src) ?? [];
    for (const picture of [...lead, ...inText]) shown.add(path.posix.join(folder, picture));
  }
  return [...shown];
}

/** The addresses in what is kept of a picture. */
function addressesOf(sizes: string): string[] {
  const { src, srcset } = JSON.parse(sizes) as { src: string; srcset: string };
  return [src, ...srcset.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '')];
}

/**
 * @param paper a sign of what all pictures are made with
 * @param signs of the pictures, by their paths
 */
export function keptPictures(
  cache: Cache,
  paper: string,
  signs: ReadonlyMap<string, string>,
): KeptPictures {
  const signOfPicture = (picture: string) => signOf(paper, signs.get(picture) ?? '');
  return {
    get(picture) {
      const row = cache.get('pictures', picture);
      return row?.sign === signOfPicture(picture) ? row.value : undefined;
    },
    put: (picture, value) =>
      cache.put('pictures', picture, { sign: signOfPicture(picture), value }),
  };
}

/** The pictures of which a size is not known, or does not stand. @param isThere whether a file stands, by its address */
export function missingPictures(
  pictures: readonly string[],
  kept: KeptPictures,
  isThere: (address: string) => boolean,
): string[] {
  return pictures.filter((picture) => {
    const sizes = kept.get(picture);
    return sizes === undefined || !addressesOf(sizes).every(isThere);
  });
}
