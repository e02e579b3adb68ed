/** Several pictures side by side: `:::gallery[Caption]`. */
import { z } from 'astro/zod';
import { credit, licence } from '../picture.ts';

/** The attributes of a gallery. */
export const gallerySchema = z.strictObject({
  credit: credit().optional().meta({
    description: 'Who made all of the pictures. A picture may have a credit of its own.',
    example: 'A. Khan / Broadsheet',
  }),
  licence: licence().optional(),
});
