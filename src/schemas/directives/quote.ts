/** A pull quote in a text: `:::quote{by="Ruth Abara"}`. */
import { z } from 'astro/zod';
import { line } from '../fields.ts';
import { withoutEmphasis } from '../unprinted-marks.ts';

/** The attributes of a pull quote. */
export const quoteSchema = z.strictObject({
  by: line().overwrite(withoutEmphasis).optional().meta({
    description: 'Who said it.',
    example: 'Ruth Abara, harbour master',
  }),
});
