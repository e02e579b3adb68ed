import { z } from 'astro/zod';
import { line } from './fields.ts';

/** The front matter of a file in `content/people/`, `content/places/` or `content/organisations/`. */
export const nameSchema = z.strictObject({
  name: line().meta({
    description: 'The name, in the spelling that this paper uses.',
    example: 'Siraj Haqqani',
  }),
  sortAs: line().optional().meta({
    description: 'How it stands in the A–Z, where that differs from the name.',
    example: 'Haqqani, Siraj',
  }),
  role: line().meta({
    description: 'Who or what it is, in one line without a full stop.',
    example: 'Afghan Taliban militant commander',
  }),
  aliases: z.array(line()).default([]).meta({
    description: 'Other spellings and names under which readers look for it.',
    example: '[Sirajuddin Haqqani]',
  }),
});

export type NameData = z.output<typeof nameSchema>;
