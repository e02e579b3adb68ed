import type { Image, Paragraph, PhrasingContent } from 'mdast';
import type { FigureSize } from '../../schemas/directives/figure.ts';
import type { Words } from '../../words/create-words.ts';
import { smartText } from '../languages/smart-punctuation.ts';
import { phraseElement, textNode } from '../element-nodes.ts';

/** A picture with its words. */
export interface Figure {
  image: Image;
  caption: PhrasingContent[];
  credit: string | undefined;
  size: FigureSize;
}

/** Credit and licence as they are printed in a language, a BCP 47 tag. */
export const creditLine = (
  credit: string | undefined,
  licence: string | undefined,
  language: string | undefined,
  { comma }: Pick<Words, 'comma'>,
): string => [credit && smartText(credit, language), licence].filter(Boolean).join(comma);

/** The words under one picture or several; empty if there are none. */
export function captionNodes(
  caption: PhrasingContent[],
  credit: string | undefined,
): PhrasingContent[] {
  const words = [
    ...caption,
    ...(caption.length > 0 && credit ? [textNode(' ')] : []),
    ...(credit ? [phraseElement('span', { className: ['credit'] }, [textNode(credit)])] : []),
  ];
  return words.length > 0 ? [phraseElement('figcaption', {}, words)] : [];
}

/** The address of a picture that an attribute names. */
export const pictureUrl = (file: string) => file.split('/').map(encodeURIComponent).join('/');

/** A figure as a node of markdown: remark-rehype makes it an element `figure`. */
export function figureNode({ image, caption, credit, size }: Figure): Paragraph {
  return {
    type: 'paragraph',
    data: {
      hName: 'figure',
      hProperties: { className: ['figure', ...(size === 'text' ? [] : [size])] },
    },
    children: [image, ...captionNodes(caption, credit)],
  };
}

/** Whether a node is a figure. */
export const isFigure = (node: { type: string; data?: unknown }): node is Paragraph =>
  node.type === 'paragraph' &&
  node.data instanceof Object &&
  'hName' in node.data &&
  node.data.hName === 'figure';
