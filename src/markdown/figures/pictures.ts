import type { Parents, Root } from 'hast';
import type { Plugin } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { decoded } from '../../schemas/percent-encoding.ts';
import { figureSizes } from '../../schemas/directives/figure.ts';

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

/** The size of the figure that a picture is in, which may be a link. @param ancestors the nearest one last */
function sizeOf(ancestors: readonly Parents[]): ShownSize | undefined {
  const last = ancestors.at(-1);
  const isLink = last?.type === 'element' && last.tagName === 'a';
  const parent = ancestors.at(isLink ? -2 : -1);
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
    visitParents(tree, 'element', (node, ancestors) => {
      const { tagName, properties } = node;
      const parent = ancestors.at(-1);
      const { src, alt, title, className } = properties;
      if (tagName !== 'img' || typeof src !== 'string' || !isFile(src)) return;
      if (parent)
        parent.children[parent.children.indexOf(node)] = { type: 'comment', value: placeholder };
      const size = sizeOf(ancestors);
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
