import type { RootContent } from 'mdast';
import { problem } from '../../errors/problem.ts';
import { gallerySchema } from '../../schemas/directives/gallery.ts';
import { blockElement } from '../element-nodes.ts';
import { captionNodes, creditLine, isFigure } from '../figures/figure-node.ts';
import { onlyPictures } from '../figures/figures.ts';
import { contentOf, defineDirective, isDirective } from './directive.ts';

const example = [
  ':::gallery[Three days on the road]',
  '![A line of lorries](lorries.jpg "Lorries on Tuesday. A. Khan")',
  '',
  '![A bridge](bridge.jpg "The old bridge.")',
  ':::',
].join('\n');

/** What a gallery has inside, that of its lists included. */
const itemsIn = (content: readonly RootContent[]): RootContent[] =>
  content.flatMap((node) =>
    node.type === 'list' || node.type === 'listItem' ? itemsIn(node.children) : [node],
  );

const isPicture = (node: RootContent) =>
  (node.type === 'paragraph' && onlyPictures(node) !== undefined) ||
  (isDirective(node) && node.name === 'figure');

/** Several pictures: a strip that scrolls sideways on phones, a grid in wider windows and in print. */
export const gallery = defineDirective({
  name: 'gallery',
  forms: ['lines'],
  example,
  schema: gallerySchema,
  label: {
    isRequired: false,
    description: 'A line for all of the pictures.',
    example: 'Three days on the road.',
  },
  holds: ['figure'],
  check: (node, placeOf) =>
    itemsIn(contentOf(node))
      .filter((item) => !isPicture(item) && item.type !== 'definition')
      .map((item) =>
        problem('directiveContent', placeOf(item), {
          name: 'gallery',
          wanted: 'pictures',
          example,
        }),
      ),
  write({ data: { credit, licence }, label, content, language, words }) {
    const tiles = itemsIn(content).filter(isFigure);
    tiles.forEach((tile, index) => {
      // The grid has two columns: the first of an odd number fills both.
      const size = index === 0 && tiles.length % 2 === 1 ? ['wide'] : [];
      tile.data = { ...tile.data, hProperties: { className: ['figure', 'tile', ...size] } };
    });
    return [
      blockElement('figure', { className: ['gallery', 'wide'] }, [
        ...captionNodes(label, creditLine(credit, licence, language, words)),
        blockElement('div', { className: ['tiles'] }, tiles),
      ]),
      ...content.filter(({ type }) => type === 'definition'),
    ];
  },
});
