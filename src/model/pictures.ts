/** The pictures of the site in the sizes that its pages offer, and where their files are. */
import path from 'node:path';
import { hashOf } from './hash.ts';

/** The folder of files with a hash in their names, which are cached for ever; from the published folder. */
export const assetsFolder = '_astro';

/**
 * photograph: opaque. transparent: has an alpha channel. animated: has several frames. drawing: an SVG, which is published
 * as it is.
 */
export type PictureKind = 'photograph' | 'transparent' | 'animated' | 'drawing';

/** A picture as its author made it; lengths are in pixels. */
export interface Original {
  /** Hash of its bytes. */
  hash: string;
  kind: PictureKind;
  width: number;
  height: number;
}

/** The formats of sizes, by the ending of their files; `svg` stands for a drawing. */
type SizeFormat = 'avif' | 'webp' | 'jpg' | 'png' | 'svg';

/** One file of a picture. */
export interface PictureSize {
  format: SizeFormat;
  /** In pixels. */
  width: number;
}

/** The point of a picture that every crop shows, as editors write it: `40% 20%`, from the left and from the top. */
export type Focus = string;

/** A focus in per cent, from the left and from the top. */
export function readFocus(focus: Focus): { x: number; y: number } {
  const [x = 0, y = 0] = focus.split(' ').map(Number.parseFloat);
  return { x, y };
}

/** A picture in sizes that are never larger than the original. Lengths are in CSS pixels. */
export interface SizedPicture {
  /** The fallback for browsers that support none of the sources: JPEG, PNG or the drawing. */
  src: string;
  width: number;
  height: number;
  /** The smallest size, in a format that every browser with a search can show. */
  smallest: string;
  /** Smaller files for browsers that know their format, the smallest first. */
  sources: readonly { type: string; srcset: string }[];
}

/** How sizes are encoded. A change here changes all addresses. */
export const encoding = {
  // Effort 4 takes seven times as long for 7 % fewer bytes.
  avif: { quality: 50, effort: 2 },
  webp: { quality: 80 },
  jpg: { quality: 80, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const;

export const mediaTypes: Record<SizeFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/**
 * The widths of each format, in pixels. Nearly all browsers take the first, so the others have few; each file counts on hosts
 * that limit their number.
 */
const offered = {
  avif: [480, 800, 1200, 1600],
  webp: [480, 1200],
  fallback: [1200],
} as const;

/** The offered widths that a picture has, the smallest first. */
function widthsOf(width: number, widths: readonly number[]): number[] {
  const smaller = widths.filter((one) => one < width);
  return smaller.length < widths.length ? [...smaller, width] : smaller;
}

/** The files of a picture: each format with its widths, the smallest first. */
export function sizesOf({ kind, width }: Pick<Original, 'kind' | 'width'>): PictureSize[] {
  const of = (format: SizeFormat, widths: readonly number[]) =>
    widthsOf(width, widths).map((one) => ({ format, width: one }));
  if (kind === 'drawing') return [{ format: 'svg', width }];
  return [
    // The encoder cannot write animations.
    ...(kind === 'animated' ? [] : of('avif', offered.avif)),
    ...of('webp', offered.webp),
    ...of(kind === 'photograph' ? 'jpg' : 'png', offered.fallback),
  ];
}

/** The height of a size, in pixels. */
export const heightOf = (
  { width }: Pick<PictureSize, 'width'>,
  original: Pick<Original, 'width' | 'height'>,
): number => Math.max(1, Math.round((width * original.height) / original.width));

/** The folder of the sizes of a picture, from the published folder. @param file its path */
export function pictureFolder(file: string, hash: string): string {
  const recipe = hashOf(hash, JSON.stringify([encoding, offered]));
  return `${assetsFolder}/${path.posix.parse(file).name}.${recipe.slice(0, 8)}`;
}

/** The file of one size of a picture, within its folder. */
export const sizeFile = ({ format, width }: PictureSize): string => `${width}.${format}`;

const sizeAddress = new RegExp(`^/*(.*/)?([^/]+/[^/]+)/(\\d+)\\.(avif|webp|jpg|png|svg)$`);

/**
 * Reads the address of a size.
 *
 * @param address decoded
 * @returns its folder from the published folder, and the size; undefined if it is no address of a size
 */
export function readSizeAddress(
  address: string,
): { folder: string; size: PictureSize } | undefined {
  const [, , folder = '', width, format] = sizeAddress.exec(address) ?? [];
  if (!folder.startsWith(`${assetsFolder}/`)) return undefined;
  return { folder, size: { format: format as SizeFormat, width: Number(width) } };
}

/** @param pathOf adds the base path of the site */
export function sizedPicture(
  file: string,
  original: Original,
  pathOf: (fromRoot: string) => string,
): SizedPicture {
  const folder = pictureFolder(file, original.hash).split('/').map(encodeURIComponent).join('/');
  const address = (size: PictureSize) => pathOf(`/${folder}/${sizeFile(size)}`);
  const sizes = sizesOf(original);
  const fallback = sizes.at(-1) ?? { format: 'jpg', width: original.width };
  const byFormat = Map.groupBy(sizes, ({ format }) => format);
  byFormat.delete(fallback.format);
  return {
    src: address(fallback),
    width: fallback.width,
    height: heightOf(fallback, original),
    smallest: address(byFormat.get('webp')?.[0] ?? fallback),
    sources: [...byFormat].map(([format, all]) => ({
      type: mediaTypes[format],
      srcset: all.map((size) => `${address(size)} ${size.width}w`).join(', '),
    })),
  };
}
