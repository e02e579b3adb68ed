/** Pictures in the sizes in which pages show them. */
import path from 'node:path';
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { Picture } from '../model/article.ts';
import { getContent } from '../source/content.ts';

/** Every picture in `content/`, by its path from there; each is loaded when a page shows it. */
const files = import.meta.glob<{ default: ImageMetadata }>(
  '/content/**/*.{avif,gif,jpeg,jpg,png,webp,AVIF,GIF,JPEG,JPG,PNG,WEBP}',
);

const widths = [480, 800, 1200, 1600];

/** A picture in sizes from 480 px to 1600 px wide, never larger than the original. Lengths are in CSS pixels. */
export type SizedPicture = Pick<Picture, 'src' | 'srcset' | 'width' | 'height'>;

async function findSizes(name: string): Promise<SizedPicture> {
  const load = files[name];
  if (!load) throw new Error(`there is no picture ${name}`);
  const { default: original } = await load();
  const fitting = widths.filter((width) => width < original.width);
  const width = fitting.length < widths.length ? original.width : (widths.at(-1) ?? original.width);
  const image = await getImage({
    src: original,
    width,
    widths: [...new Set([...fitting, width])],
    format: 'webp',
  });
  return {
    src: image.src,
    srcset: image.srcSet.attribute,
    width,
    height: Math.round((width * original.height) / original.width),
  };
}

/**
 * @param picture its path from the folder of the entry
 * @param file the entry's file, from the project's root
 */
export async function sizedPicture(picture: string, file: string): Promise<SizedPicture> {
  const name = path.posix.join(path.posix.dirname(file), picture);
  const { pictureSizes } = getContent();
  const known = pictureSizes.get(name);
  if (known !== undefined) return JSON.parse(known) as SizedPicture;
  const sizes = await findSizes(`/${name}`);
  pictureSizes.set(name, JSON.stringify(sizes));
  return sizes;
}
