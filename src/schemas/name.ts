import { z } from 'astro/zod';
import { languageTag, line } from './fields.ts';

const nativeSchema = z.strictObject({
  text: line().meta({
    description: 'The name, as those who bear it or live there write it.',
    example: 'سراج الدین حقانی',
  }),
  lang: languageTag().meta({
    description: 'The language of it, as a BCP 47 tag.',
    example: 'ps',
  }),
});

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
  native: nativeSchema.optional().meta({
    description: 'The name in the script of its own language; it is printed beside the name.',
    example: '{ text: سراج الدین حقانی, lang: ps }',
  }),
});

export type NameData = z.output<typeof nameSchema>;
