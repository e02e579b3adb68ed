/** What the schemas tell an editor about each key, in the docs and in errors. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  frontBannerSchema,
  frontRowSchema,
  frontSchema,
  frontStorySchema,
} from '../../../src/schemas/front.ts';
import { embedSchema } from '../../../src/schemas/directives/embed.ts';
import { figureSchema } from '../../../src/schemas/directives/figure.ts';
import { gallerySchema } from '../../../src/schemas/directives/gallery.ts';
import { noteSchema } from '../../../src/schemas/directives/note.ts';
import { quoteSchema } from '../../../src/schemas/directives/quote.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { authorSchema } from '../../../src/schemas/author.ts';
import { keyRows } from '../../../src/schemas/keys/key-schema.ts';
import { nameSchema } from '../../../src/schemas/name.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';
import { seriesSchema } from '../../../src/schemas/series.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';

const schemas: Record<string, z.ZodObject> = {
  article: articleSchema,
  author: authorSchema,
  embed: embedSchema,
  figure: figureSchema,
  front: frontSchema,
  frontBanner: frontBannerSchema,
  frontRow: frontRowSchema,
  frontStory: frontStorySchema,
  gallery: gallerySchema,
  name: nameSchema,
  note: noteSchema,
  page: pageSchema,
  quote: quoteSchema,
  section: sectionSchema,
  series: seriesSchema,
  site: siteSchema,
  topic: topicSchema,
};

/** The schema of the value under a dotted key, in groups and in items of lists. */
function fieldAt(schema: z.core.$ZodType, key: string): z.ZodType {
  if (key === '') return schema as z.ZodType;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return fieldAt(schema.def.innerType, key);
  }
  if (schema instanceof z.ZodArray) return fieldAt(schema.element, key);
  if (schema instanceof z.ZodUnion) {
    return fieldAt(schema.options.find((one) => one instanceof z.ZodObject) ?? schema, key);
  }
  const [first = '', ...rest] = key.split('.');
  const field: unknown = schema instanceof z.ZodObject && schema.shape[first];
  if (!(field instanceof z.ZodType)) throw new Error(`the schema has no ${first}`);
  return fieldAt(field, rest.join('.'));
}

const rows = Object.entries(schemas).flatMap(([name, schema]) =>
  keyRows(schema).map((row) => ({ schema: name, ...row, field: fieldAt(schema, row.key) })),
);

describe('every key of every schema', () => {
  it.each(rows)('$schema: $key has a description of one sentence or more', ({ description }) => {
    expect(description).toMatch(/^\S.*\.$/s);
  });

  it.each(rows)('$schema: the example of $key is valid: $example', ({ field, example }) => {
    expect(example).not.toBe('');
    expect(field.safeParse(parse(example)).error?.issues).toBeUndefined();
  });

  // Without this, a key that takes anything would make its example valid whatever it is.
  it.each(rows)('$schema: $key does not take just any value', ({ field }) => {
    expect(field.safeParse({ no: 'such key' }).success).toBe(false);
  });

  it('is found by this test, those of groups and lists too', () => {
    const keys = rows.map(({ schema, key }) => `${schema} ${key}`);
    expect(keys).toEqual(
      expect.arrayContaining([
        'article sources.url',
        'article image.alt',
        'site navigation.label',
        'site contact.email',
        'site policies.kind',
      ]),
    );
  });

  it('says whether it is required', () => {
    const required = (schema: z.ZodObject) =>
      keyRows(schema)
        .filter((row) => row.required && !row.key.includes('.'))
        .map(({ key }) => key);
    expect(required(articleSchema)).toEqual(['headline', 'dek', 'section', 'byline', 'published']);
    expect(required(nameSchema)).toEqual(['name', 'role']);
  });
});
