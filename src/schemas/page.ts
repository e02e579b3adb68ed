import { z } from 'astro/zod';
import { line, sentences } from './fields.ts';
import { formerlyKey } from './former-addresses.ts';

/** The front matter of a file in `content/pages/`. */
export const pageSchema = z.strictObject({
  title: line().meta({ description: 'The title of the page.', example: 'About us' }),
  description: sentences().meta({
    description: 'One sentence for search engines and previews of shared links.',
    example: 'Who makes this paper, and how.',
  }),
  ...formerlyKey,
});
