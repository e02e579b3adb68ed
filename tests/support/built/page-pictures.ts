/** The pictures of a built page, with all their files. */
import path from 'node:path';
import sharp from 'sharp';
import type { Site } from '../sites/site.ts';
import { attribute, inside, type Element, type Page } from './pages.ts';

/** The files that an attribute `srcset` names, with their widths in pixels. */
const candidates = (source: Element) =>
  attribute(source, 'srcset')
    .split(', ')
    .map((candidate) => {
      const [src = '', width = ''] = candidate.split(' ');
      return { src, width: Number.parseInt(width, 10) };
    });

/** Each picture of a page with all its files: of each format, and the one for all browsers. */
export const picturesOf = (page: Page) =>
  page.all('picture').map((element) => {
    const sources = inside(element).all('source');
    return {
      image: inside(element).one('img'),
      formats: sources.map((source) => attribute(source, 'type').replace('image/', '')),
      candidates: sources.map(candidates),
    };
  });

/** The addresses of all files of a picture of a page. @param alt what the picture shows */
export const filesOf = (page: Page, alt: string) =>
  picturesOf(page)
    .filter(({ image }) => attribute(image, 'alt') === alt)
    .flatMap(({ image, candidates: all }) => [
      ...all.flat().map(({ src }) => src),
      attribute(image, 'src'),
    ]);

/** What the images of a page show, in words. */
export const altsOf = (page: Page) => page.all('img').map((image) => attribute(image, 'alt'));

/** A published file of a picture. @param src its address on a page */
export const publishedPicture = (site: Pick<Site, 'root'>, src: string) =>
  sharp(path.join(site.root, 'dist', decodeURIComponent(src)));
