import { z } from 'astro/zod';
import { dateKinds } from '../fields.ts';
import { bare, type KeySchema } from './key-schema.ts';
import { asYaml, repaired } from './repair.ts';

/** The longest value that a repair repeats. */
export const longestRepair = 300;

const isShort = (text: string | undefined): text is string =>
  text !== undefined && text.length <= longestRepair;

/** Whether a field takes a list of texts, which may also be typed as one text. */
const takesTexts = (field: z.core.$ZodType): boolean =>
  field instanceof z.ZodArray && z.safeParse(field.element, 'a').success;

/** A value as the attribute of a directive. */
function asAttribute(key: string, value: string): string {
  // An attribute without a value is only a name.
  if (value === '') return key;
  const mark = value.includes('"') ? "'" : '"';
  return `${key}=${mark}${value}${mark}`;
}

/**
 * The value that an editor has written under another key, as it has to be written under one of ours.
 *
 * @param field the schema of our key
 * @param hint the same as JSON Schema
 * @param isAttribute whether it is an attribute of a directive, and not a key of YAML
 * @returns `key: value` or `key="value"`; undefined if the value cannot be converted
 */
export function assignment(
  key: string,
  value: unknown,
  { field, hint, isAttribute }: { field: z.ZodType; hint: KeySchema; isAttribute: boolean },
): string | undefined {
  const inner = bare(field);
  const isTaken = field.safeParse(value).success;
  // Dates and names need no conversion: they are read as people write them.
  const isDate = inner instanceof z.ZodType && dateKinds.get(inner) !== undefined;
  const isRead = typeof value === 'string' && (isDate || takesTexts(inner));
  if (isAttribute) {
    const isOwn = typeof value === 'string' && (isTaken || isDate) && isShort(value);
    return isOwn ? asAttribute(key, value) : undefined;
  }
  const text = isRead || isTaken ? asYaml(value) : repaired(value, field, hint);
  return isShort(text) ? `${key}: ${text}` : undefined;
}
