import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visitElements } from './elements.ts';

/** A picture in a text that stands in a file besides it. */
export interface Picture {
  /** Its path from the folder of the text. */
  src: string;
  alt: string;
  title?: string;
}

declare module 'vfile' {
  interface DataMap {
    /** The pictures of the text, in its order. */
    pictures: Picture[];
  }
}

/** Nothing that an editor writes becomes a comment: see `sanitize-schema.ts`. */
const mark = 'picture';
const printedMark = `<!--${mark}-->`;

const isFile = (src: string) => !URL.canParse(src) && !src.startsWith('/');

/** A rehype plugin: leaves a mark in the place of each picture that is a file, for `setPictures`. It comes last. */
export const rehypePictures: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    const pictures: Picture[] = [];
    data.pictures = pictures;
    visitElements(tree, ({ tagName, properties }, index, parent) => {
      const { src, alt, title } = properties;
      if (tagName !== 'img' || typeof src !== 'string' || !isFile(src)) return;
      parent.children[index] = { type: 'comment', value: mark };
      pictures.push({
        src: decodeURI(src),
        alt: String(alt ?? ''),
        ...(typeof title === 'string' && { title }),
      });
    });
  };

/** Puts the tags of its pictures into a rendered text, in the order of its pictures. */
export function setPictures(html: string, tags: readonly string[]): string {
  let next = 0;
  return html.replaceAll(printedMark, () => tags[next++] ?? '');
}
