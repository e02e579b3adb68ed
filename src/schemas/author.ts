import { z } from 'astro/zod';
import { line } from './fields.ts';

/** The front matter of a file in `content/authors/`. */
export const authorSchema = z.strictObject({
  name: line().meta({ description: 'The name, as it stands in the byline.', example: 'Asma Khan' }),
  role: line().optional().meta({
    description: 'What the author does at the paper.',
    example: 'South Asia correspondent',
  }),
  kind: z.enum(['person', 'desk'], 'is neither person nor desk').default('person').meta({
    description: 'person for one author, desk for a newsroom that signs as a body.',
    example: 'desk',
  }),
});

export type AuthorData = z.output<typeof authorSchema>;
