import { z } from 'astro/zod';
import { label, listKinds, listOf } from './fields.ts';
import { formerlyKey } from './former-addresses.ts';
import { languageTag } from './language-tag.ts';
import { portrait } from './picture.ts';
import { withoutFullStop } from './unprinted-marks.ts';

const nativeSchema = z.strictObject({
  text: label().meta({
    description: 'The name in its own language and script.',
    example: 'سراج الدین حقانی',
  }),
  lang: languageTag().meta({
    description: 'The language of that name, as a BCP 47 tag.',
    example: 'ps',
  }),
});

const aliasSchema = z.strictObject({
  name: label().meta({
    description: 'An alias about which there is more to say.',
    example: 'Bradley Manning',
  }),
  former: z.boolean().default(false).meta({
    description: 'Whether the alias is a former name: it is searched, and never shown.',
    example: 'true',
  }),
});

/** The front matter of a file in `content/people/`, `content/places/` or `content/organisations/`. */
export const nameSchema = z
  .strictObject({
    name: label().meta({
      description: 'The name, in the spelling that the paper uses.',
      example: 'Siraj Haqqani',
    }),
    sortAs: label().optional().meta({
      description: 'The form under which it is listed from A to Z, if that differs from the name.',
      example: 'Haqqani, Siraj',
    }),
    role: label().overwrite(withoutFullStop).meta({
      description: 'Who or what it is, in one line without a full stop.',
      example: 'Afghan Taliban militant commander',
    }),
    aliases: listOf(z.union([label(), aliasSchema]), 200)
      .register(listKinds, { kind: 'names' })
      .default([])
      .meta({
        description: 'Other names and spellings that readers may search for.',
        example: '[Sirajuddin Haqqani]',
      }),
    native: nativeSchema.optional().meta({
      description: 'The name in its own language and script, which its page shows under the name.',
      example: '{ text: سراج الدین حقانی, lang: ps }',
    }),
    portrait: portrait(),
    ...formerlyKey,
  })
  .overwrite((data) => ({
    ...data,
    // An alias that is the name itself says nothing.
    aliases: data.aliases.filter((alias) => alias !== data.name),
  }));
