import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { focusClass } from '../figures/picture-tag.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { figureNode } from '../figures/figure-node.ts';
import { smartText } from '../smart-punctuation.ts';

/** The attributes of a directive as its schema reads them. */
export const attributesOf = ({ attributes }: LeafDirective): Record<string, unknown> => ({
  ...attributes,
});

/**
 * A remark plugin that turns `::figure[Caption]{src=road.jpg alt="A road"}` into a figure. Figures with problems are left as
 * they are: such texts are not rendered.
 */
export const remarkFigureDirectives: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'leafDirective', (node, index, parent) => {
    const read = figureSchema.safeParse(attributesOf(node));
    if (node.name !== 'figure' || !read.success || !parent || index === undefined) return;
    const { src, alt, credit, licence, size, focus } = read.data;
    const credits = [credit && smartText(credit), licence].filter(Boolean).join(', ');
    parent.children[index] = figureNode({
      image: {
        type: 'image',
        url: src.split('/').map(encodeURIComponent).join('/'),
        alt: smartText(alt),
        // Only pictures as wide as the window are cropped.
        ...(focus &&
          size === 'full' && { data: { hProperties: { className: [focusClass(focus)] } } }),
      },
      caption: node.children,
      credit: credits || undefined,
      size,
    });
  });
};
