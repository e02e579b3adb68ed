/** A figure in a text: `::figure[Caption]{src=road.jpg alt="A road"}`. */
import { z } from 'astro/zod';
import { focus, line } from '../fields.ts';
import { alt, credit, licence } from '../picture.ts';

/** The widths of figures: of the text, beyond it, and of the window. */
export const figureSizes = ['text', 'wide', 'full'] as const;

export type FigureSize = (typeof figureSizes)[number];

/** The attributes of a figure. */
export const figureSchema = z.strictObject({
  src: line().meta({
    description: 'The path of the picture, relative to the folder of the text.',
    example: 'pictures/peshawar-road.jpg',
  }),
  alt: alt(),
  credit: credit().optional(),
  licence: licence().optional(),
  size: z.enum(figureSizes, 'is neither text, wide nor full').default('text').meta({
    description:
      'How wide it is: as the text, wider than the text, or as the window, for long reads.',
    example: 'wide',
  }),
  focus: focus().optional(),
});
