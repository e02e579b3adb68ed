import { z } from 'astro/zod';
import { dateKinds, isNothing, listKinds } from '../../schemas/fields.ts';
import { bare } from '../../schemas/keys/key-schema.ts';
import { itemsOf } from './listed-text.ts';
import { plainValue } from './plain-value.ts';
import { readDate, type DateSettings } from './moments.ts';

type Schema = z.core.$ZodType;

/** Whether a schema takes text, possibly among other things. */
const takesText = (schema: Schema): boolean =>
  schema instanceof z.ZodString ||
  (schema instanceof z.ZodUnion && schema.options.some((option) => takesText(option)));

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of a union that fits a value. */
const meantOption = (schema: z.ZodUnion, value: unknown): Schema | undefined =>
  schema.options.find((option) => option instanceof z.ZodObject === isGroup(value));

/**
 * Converts front matter as people write it to the form that a schema checks: dates get the time zone of the paper, and a single
 * text becomes a list if a list is expected, unless it may be several items. Words such as `Yes` get
 * the form of their schema. A value that cannot be read becomes an `UnreadValue`; everything else stays
 * unchanged.
 */
export function readWritten(schema: Schema, value: unknown, dates: DateSettings): unknown {
  const inner = bare(schema);
  const kind = inner instanceof z.ZodType ? dateKinds.get(inner)?.kind : undefined;
  if (kind) return readDate(value, kind, (one) => z.safeParse(inner, one).success, dates);
  if (inner instanceof z.ZodArray) {
    const { element } = inner;
    if (typeof value === 'string' && isNothing(value)) return value;
    if (typeof value === 'string' && takesText(element))
      return itemsOf(value, listKinds.get(inner)?.kind) ?? value;
    return Array.isArray(value) ? value.map((item) => readWritten(element, item, dates)) : value;
  }
  if (inner instanceof z.ZodUnion) {
    const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const option = meantOption(inner, one);
    return option ? readWritten(option, one, dates) : value;
  }
  if (!(inner instanceof z.ZodObject) || !isGroup(value)) return plainValue(inner, value);
  const shape = inner.shape as Record<string, Schema>;
  const entries = Object.entries(value).map(([key, one]) => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return [key, field ? readWritten(field, one, dates) : one];
  });
  return Object.fromEntries(entries);
}
