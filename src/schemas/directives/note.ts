/** A note to the desk in a text: `:::note{open}`. */
import { z } from 'astro/zod';

/** The attributes of a note. */
export const noteSchema = z.strictObject({
  open: z.enum(['', 'open'], 'has a value, though it takes none').optional().meta({
    description: 'Written alone: the story must not become public before the note is dealt with.',
    example: 'open',
  }),
});
