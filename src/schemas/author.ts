import { z } from 'astro/zod';
import { label } from './fields.ts';
import { formerlyKey } from './former-addresses.ts';
import { portrait } from './picture.ts';
import { withoutFullStop } from './unprinted-marks.ts';

/** The front matter of a file in `content/authors/`. */
export const authorSchema = z.strictObject({
  name: label().meta({ description: 'The name, as the byline prints it.', example: 'Asma Khan' }),
  role: label().overwrite(withoutFullStop).optional().meta({
    description: 'The author’s job at the paper.',
    example: 'South Asia correspondent',
  }),
  kind: z.enum(['person', 'desk'], 'is neither person nor desk').default('person').meta({
    description: 'Either person, or desk for a group that signs as one.',
    example: 'desk',
  }),
  portrait: portrait(),
  ...formerlyKey,
});
