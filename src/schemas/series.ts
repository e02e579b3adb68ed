import { z } from 'astro/zod';
import { line, sentences } from './fields.ts';
import { formerlyKey } from './former-addresses.ts';

/** The front matter of a file in `content/series/`. */
export const seriesSchema = z.strictObject({
  title: line().meta({ description: 'The name of the series.', example: 'The long war' }),
  description: sentences().meta({
    description: 'One sentence about what the series tells.',
    example: 'Eight years in Afghanistan, in five parts.',
  }),
  ...formerlyKey,
});
