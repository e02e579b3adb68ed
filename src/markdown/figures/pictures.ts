import type { Parents, Root } from 'hast';
import type { Plugin } from 'unified';
import { decoded } from '../../schemas/percent-encoding.ts';
import { figureSizes } from '../../schemas/directives/figure.ts';
import { eachElement } from '../walk.ts';

/** How pictures are shown: in figures of each size, as one of a gallery, or on a card that leads elsewhere. */
const shownSizes = [...figureSizes, 'tile', 'embed'] as const;

export type ShownSize = (typeof shownSizes)[number];

/** A picture of a text that is a local file. */
export interface Picture {
  /** The path from the folder of the text, decoded. */
  src: string;
  alt: string;
  title?: string;
  /** Classes that place its focus. */
  className?: string;
  /** That of its figure; absent within a sentence. */
  size?: ShownSize;
}

declare module 'vfile' {
  interface DataMap {
    /** The pictures of the text, in document order. */
    pictures: Picture[];
  }
}

/** A comment that cannot come from the text: raw HTML is not rendered. */
const placeholder = 'picture';
const printedPlaceholder = `<!--${placeholder}-->`;

/** The size of the figure that a picture is in; undefined for a parent that is no figure. */
function sizeIn(parent: Parents | undefined): ShownSize | undefined {
  if (parent?.type !== 'element' || parent.tagName !== 'figure') return undefined;
  const classes = [parent.properties['className']].flat();
  return shownSizes.find((size) => classes.includes(size)) ?? 'text';
}

const isFile = (src: string) => !URL.canParse(src) && !src.startsWith('/');

/**
 * A rehype plugin that replaces each picture that is a local file with a placeholder, which
 * `setPictures` fills. It must be last.
 */
export const rehypePictures: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    const pictures: Picture[] = [];
    data.pictures = pictures;
    /** What is around each link: a picture in a figure may be one. */
    const aroundLinks = new Map<Parents, Parents>();
    eachElement(tree, (node, index, parent) => {
      const { tagName, properties } = node;
      if (tagName === 'a') aroundLinks.set(node, parent);
      const { src, alt, title, className } = properties;
      if (tagName !== 'img' || typeof src !== 'string' || !isFile(src)) return;
      parent.children[index] = { type: 'comment', value: placeholder };
      const size = sizeIn(aroundLinks.get(parent) ?? parent);
      pictures.push({
        src: decoded(src) ?? src,
        alt: String(alt ?? ''),
        ...(typeof title === 'string' && { title }),
        ...(Array.isArray(className) && { className: className.join(' ') }),
        ...(size && { size }),
      });
    });
  };

/**
 * Replaces the placeholders of a rendered text.
 *
 * @param tags the HTML of its pictures, in document order
 */
export function setPictures(html: string, tags: readonly string[]): string {
  let next = 0;
  return html.replaceAll(printedPlaceholder, () => tags[next++] ?? '');
}
