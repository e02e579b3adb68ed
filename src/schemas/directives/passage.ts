/** A passage in another language: `:::lang{fr}`. */
import { z } from 'astro/zod';
import { languageTag } from '../language-tag.ts';

/** The attributes of a passage. */
export const passageSchema = z.strictObject({
  tag: languageTag().meta({
    description: 'The language of the passage: a BCP 47 tag.',
    example: 'fr',
  }),
});
