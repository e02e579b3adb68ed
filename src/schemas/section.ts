import { z } from 'astro/zod';
import { label, sentences } from './fields.ts';
import { formerlyKey } from './former-addresses.ts';
import { frontKeys } from './front.ts';

/** The front matter of a file in `content/sections/`. */
export const sectionSchema = z.strictObject({
  title: label().meta({ description: 'The name of the section.', example: 'World' }),
  description: sentences().meta({
    description: 'One sentence about what the section covers.',
    example: 'Reports from abroad.',
  }),
  rank: z.int('is not a whole number').default(100).meta({
    description:
      'Its position in the navigation and on the front page: sections with smaller numbers come first.',
    example: '10',
  }),
  ...formerlyKey,
  ...frontKeys,
});
