/** Pictures in front matter. */
import { z } from 'astro/zod';
import { focus, label, line, sentences } from './fields.ts';

export const credit = () =>
  label().meta({
    description: 'Who made the picture, and who owns it.',
    example: 'A. Khan / Broadsheet',
  });

export const licence = () =>
  label().meta({
    description: 'The licence under which the picture may be shown.',
    example: 'CC BY 4.0',
  });

const fileName = /^[^\s]+\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Whether a description is the name of a file: `IMG_1234.jpg`. */
export const isFileName = (description: string): boolean => fileName.test(description.trim());

/** The description of a picture. */
export const alt = () =>
  sentences()
    .refine((text) => !isFileName(text), 'is the name of a file, and says nothing of the picture')
    .meta({
      description: 'What the picture shows, for people who cannot see it.',
      example: 'Lorries wait at a checkpoint on the road to Peshawar',
    });

/** The picture of an article. */
export const imageSchema = z.strictObject({
  file: line().meta({
    description: 'The path of the picture, relative to the folder of the article.',
    example: './pictures/peshawar-road.jpg',
  }),
  alt: alt(),
  credit: credit(),
  licence: licence().optional(),
  caption: sentences().optional().meta({
    description: 'The line under the picture.',
    example: 'Lorries near Peshawar on Tuesday.',
  }),
  focus: focus().optional(),
});

/** The portrait of a person or an author. */
const portraitSchema = z.strictObject({
  file: line().meta({
    description: 'The path of the portrait, relative to the folder of this file.',
    example: './portraits/asma-khan.jpg',
  }),
  alt: sentences().optional().meta({
    description: 'What the portrait shows, if that is more than the person.',
    example: 'Asma Khan on the bridge at Attock',
  }),
  credit: credit(),
  focus: focus().optional(),
});

/** A portrait, as the key of a schema. */
export const portrait = () =>
  portraitSchema.optional().meta({
    description: 'A portrait, which pages show as a square.',
    example: '{ file: ./asma-khan.jpg, credit: A. Khan, focus: 50% 20% }',
  });
