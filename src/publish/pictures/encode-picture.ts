/** Makes the files of a picture from the original. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ResizeOptions, Sharp, SharpOptions } from 'sharp';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import {
  encoding,
  heightOf,
  sizeFile,
  sizesOf,
  type Original,
  type PictureSize,
} from '../../model/pictures.ts';
import { mostPixels } from '../../source/check/files/check-pictures.ts';
import { creditsOf, creditsPacket } from './picture-credits.ts';

/** A picture of the content. */
export interface PictureFile {
  /** The project's root. */
  root: string;
  /** Its path from there. */
  file: string;
  original: Original;
}

/** Loading it takes as long as starting Node, and most builds make no picture. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  // The bytes of an AVIF depend on the number of threads that encode it.
  sharp.concurrency(1);
  return sharp;
}

const options: SharpOptions = { failOn: 'truncated', limitInputPixels: mostPixels };

function encoded(image: Sharp, { format }: PictureSize): Sharp {
  switch (format) {
    case 'avif':
      return image.avif(encoding.avif);
    case 'webp':
      return image.webp(encoding.webp);
    case 'jpg':
      return image.jpeg(encoding.jpg);
    default:
      return image.png(encoding.png);
  }
}

/**
 * The picture in its largest size, upright and in sRGB, and a function that makes the others from it, because reading a large
 * photograph takes as long as encoding a size.
 */
async function readPicture(
  { root, file, original }: PictureFile,
  largest: number,
): Promise<(size: PictureSize) => Sharp> {
  const sharp = await loadSharp();
  const source = path.join(root, file);
  const packet = creditsPacket(creditsOf(await sharp(source, options).metadata()));
  const withCredits = (image: Sharp) => (packet === undefined ? image : image.withXmp(packet));
  // Exactly the height that pages give the browser.
  const shapeOf = ({ width }: Pick<PictureSize, 'width'>): ResizeOptions => ({
    width,
    height: heightOf({ width }, original),
    fit: 'fill',
  });
  if (original.kind === 'animated') {
    return (size) => {
      const animated = size.format === 'webp';
      const image = sharp(source, { ...options, animated }).resize(shapeOf(size));
      return withCredits(encoded(image, size));
    };
  }
  const upright = sharp(source, options)
    .autoOrient()
    .resize(shapeOf({ width: largest }));
  const { data, info } = await upright.toColourspace('srgb').raw().toBuffer({
    resolveWithObject: true,
  });
  return (size) => {
    const { width, height, channels } = info;
    const image = sharp(data, { raw: { width, height, channels } }).resize(shapeOf(size));
    return withCredits(encoded(image, size));
  };
}

/** An error of sharp as a problem of the picture. */
const asProblem =
  (file: string) =>
  (error: unknown): never => {
    throw new PublicationError([problem('damagedPicture', { file }, { cause: error })]);
  };

/**
 * Makes all files of a picture.
 *
 * @param target an existing folder
 * @throws PublicationError if the picture cannot be read
 */
export async function writeSizes(picture: PictureFile, target: string): Promise<void> {
  const { root, file, original } = picture;
  const sizes = sizesOf(original);
  if (original.kind === 'drawing') {
    for (const size of sizes)
      await copyFile(path.join(root, file), path.join(target, sizeFile(size)));
    return;
  }
  const largest = Math.max(...sizes.map(({ width }) => width));
  const make = await readPicture(picture, largest).catch(asProblem(file));
  const write = async (size: PictureSize) => {
    const bytes = await make(size).toBuffer().catch(asProblem(file));
    await writeFile(path.join(target, sizeFile(size)), bytes);
  };
  await Promise.all(sizes.map(write));
}

/** One size of a picture, or a drawing. */
export async function encodeSize(picture: PictureFile, size: PictureSize): Promise<Buffer> {
  const { root, file, original } = picture;
  if (original.kind === 'drawing') return readFile(path.join(root, file));
  const make = await readPicture(picture, size.width);
  return make(size).toBuffer();
}
