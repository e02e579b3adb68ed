/** Sizes of pictures that an earlier build has made. */
import path from 'node:path';
import { hashOf } from '../../model/hash.ts';
import type { PictureSizes } from '../../source/content.ts';
import { isOf } from '../../source/read/entry.ts';
import { stateOf, type Publication } from '../../source/read/publication.ts';
import type { ResultCache } from '../../source/read/result-cache.ts';
import { getTexts } from '../../source/render/rendered-texts.ts';

/** The pictures of all public pages, each once, by their paths from the project's root. */
export function shownPictures(
  { entries }: Pick<Publication, 'entries'>,
  moment: number,
  cache: ResultCache,
): string[] {
  const texts = getTexts(cache);
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

/** The addresses of the files of a picture. @param sizes as `PictureSizes` has them */
function addressesOf(sizes: string): string[] {
  const { src, srcset } = JSON.parse(sizes) as { src: string; srcset: string };
  return [src, ...srcset.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '')];
}

/**
 * @param settings hash of what all pictures are made with
 * @param hashes of the pictures, by their paths
 */
export function cachedPictureSizes(
  cache: ResultCache,
  settings: string,
  hashes: ReadonlyMap<string, string>,
): PictureSizes {
  const rowHash = (picture: string) => hashOf(settings, hashes.get(picture) ?? '');
  return {
    get(picture) {
      const row = cache.get('pictures', picture);
      return row?.hash === rowHash(picture) ? row.value : undefined;
    },
    set: (picture, value) => cache.set('pictures', picture, { hash: rowHash(picture), value }),
  };
}

/** The pictures whose sizes are unknown or have lost a file. @param isThere whether a file exists, by its address */
export function missingPictures(
  pictures: readonly string[],
  sizes: PictureSizes,
  isThere: (address: string) => boolean,
): string[] {
  return pictures.filter((picture) => {
    const found = sizes.get(picture);
    return found === undefined || !addressesOf(found).every(isThere);
  });
}
