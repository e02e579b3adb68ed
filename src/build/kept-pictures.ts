/** The sizes of pictures that the last build has found out. */
import type { Cache } from '../cache/cache.ts';
import type { KeptPictures } from '../intake/current-build.ts';

/** A page shows a picture whose sizes have to be made: only Astro's own build makes any. */
export class NewPicture extends Error {}

/** The addresses in what is kept of a picture. */
function addressesOf(sizes: string): string[] {
  const { src, srcset } = JSON.parse(sizes) as { src: string; srcset: string };
  return [src, ...srcset.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '')];
}

/**
 * @param sign of the program: of all pictures, and of what makes their sizes
 * @param isThere whether a file, by its address, stands in the last site; undefined if all sizes are made anew
 */
export function keptPictures(
  cache: Cache,
  sign: string,
  isThere: ((address: string) => boolean) | undefined,
): KeptPictures {
  return {
    get(picture) {
      if (!isThere) return undefined;
      const row = cache.get('pictures', picture);
      if (row?.sign !== sign || !addressesOf(row.value).every(isThere))
        throw new NewPicture(picture);
      return row.value;
    },
    put: (picture, value) => cache.put('pictures', picture, { sign, value }),
  };
}
