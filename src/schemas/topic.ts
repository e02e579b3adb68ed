import { z } from 'astro/zod';
import { label, sentences } from './fields.ts';
import { formerlyKey } from './former-addresses.ts';

/** The front matter of a file in `content/topics/`. */
export const topicSchema = z.strictObject({
  title: label().meta({ description: 'The name of the topic.', example: 'The Afghan war' }),
  description: sentences().meta({
    description: 'One sentence about what the topic covers.',
    example: 'The war in Afghanistan since 2001.',
  }),
  ...formerlyKey,
});
