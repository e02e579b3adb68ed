import { figureSchema } from '../../schemas/directives/figure.ts';
import { focusClass } from '../figures/picture-tag.ts';
import { creditLine, figureNode, pictureUrl } from '../figures/figure-node.ts';
import { smartText } from '../languages/smart-punctuation.ts';
import { defineDirective } from './directive.ts';

/** A picture with its words: `::figure[Caption]{src=road.jpg alt="A road"}`. */
export const figure = defineDirective({
  name: 'figure',
  forms: ['line'],
  example: '::figure[Caption]{src=road.jpg alt="What it shows"}',
  schema: figureSchema,
  label: {
    isRequired: false,
    description: 'The line under the picture.',
    example: 'Lorries near Peshawar on Tuesday.',
  },
  holds: [],
  pictures: ({ src }) => [src],
  write({ data: { src, alt, credit, licence, size, focus }, label, outer, language, words }) {
    // Others are shown whole.
    const isCropped = size === 'full' || outer === 'gallery';
    const node = figureNode({
      image: {
        type: 'image',
        url: pictureUrl(src),
        alt: smartText(alt, language),
        ...(focus && isCropped && { data: { hProperties: { className: [focusClass(focus)] } } }),
      },
      caption: label,
      credit: creditLine(credit, licence, language, words) || undefined,
      size,
    });
    return [node];
  },
});
