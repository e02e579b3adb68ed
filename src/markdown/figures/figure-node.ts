import type { Emphasis, Image, Paragraph, PhrasingContent, Text } from 'mdast';
import type { FigureSize } from '../../schemas/directives/figure.ts';

/** A picture with its words. */
export interface Figure {
  image: Image;
  caption: PhrasingContent[];
  credit: string | undefined;
  size: FigureSize;
}

const textNode = (value: string): Text => ({ type: 'text', value });

/** A node that becomes an element of the given name. */
const phrase = (hName: string, children: PhrasingContent[], className?: string): Emphasis => ({
  type: 'emphasis',
  data: { hName, ...(className && { hProperties: { className: [className] } }) },
  children,
});

/** A figure as a node of markdown: remark-rehype makes it an element `figure`. */
export function figureNode({ image, caption, credit, size }: Figure): Paragraph {
  const words = [
    ...caption,
    ...(caption.length > 0 && credit ? [textNode(' ')] : []),
    ...(credit ? [phrase('span', [textNode(credit)], 'credit')] : []),
  ];
  return {
    type: 'paragraph',
    data: {
      hName: 'figure',
      hProperties: { className: ['figure', ...(size === 'text' ? [] : [size])] },
    },
    children: [image, ...(words.length > 0 ? [phrase('figcaption', words)] : [])],
  };
}
