/** The pictures of the site in the sizes that its pages offer, and where their files are. */
import path from 'node:path';

/** The folder of files that have a hash in their names and are cached for ever, from the published folder. */
export const assetsFolder = '_astro';

/** The widths that pages offer, in CSS pixels. */
const offered = [480, 800, 1200, 1600];

/** A picture as its author made it; lengths are in pixels. */
export interface Original {
  /** Hash of its bytes. */
  hash: string;
  width: number;
  height: number;
}

/** A picture in sizes that are never larger than the original. Lengths are in CSS pixels. */
export interface SizedPicture {
  /** The largest size. */
  src: string;
  smallest: string;
  srcset: string;
  width: number;
  height: number;
}

/** The widths in which a picture is offered, the smallest first. */
export function widthsOf({ width }: Pick<Original, 'width'>): number[] {
  const smaller = offered.filter((one) => one < width);
  return smaller.length < offered.length ? [...smaller, width] : smaller;
}

/** The folder of the sizes of a picture, from the published folder. @param file its path */
export const pictureFolder = (file: string, hash: string): string =>
  `${assetsFolder}/${path.posix.parse(file).name}.${hash.slice(0, 8)}`;

/** The file of one size of a picture, within its folder. */
export const sizeFile = (width: number): string => `${width}.webp`;

/** @param pathOf adds the base path of the site */
export function sizesOf(
  file: string,
  { hash, ...original }: Original,
  pathOf: (fromRoot: string) => string,
): SizedPicture {
  const folder = pictureFolder(file, hash).split('/').map(encodeURIComponent).join('/');
  const address = (width: number) => pathOf(`/${folder}/${sizeFile(width)}`);
  const widths = widthsOf(original);
  const width = widths.at(-1) ?? original.width;
  return {
    src: address(width),
    smallest: address(widths[0] ?? width),
    srcset: widths.map((one) => `${address(one)} ${one}w`).join(', '),
    width,
    height: Math.round((width * original.height) / original.width),
  };
}
