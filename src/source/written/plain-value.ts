/** Values that have only one meaning, though they are not in the form of their schema: `type: Opinion`, `draft: "yes"`. */
import { z } from 'astro/zod';
import { references } from '../../schemas/fields.ts';

/** A word for comparison: in lower case, with hyphens, and with straight apostrophes. */
const fold = (word: string) =>
  word
    .trim()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

const meanings: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, on: true },
  ...{ false: false, no: false, off: false },
};

/** The value for a schema that an editor means; the same value if there is no other. */
export function plainValue(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const [only] = value;
    const isName = schema instanceof z.ZodType && references.get(schema) !== undefined;
    return isName && value.length === 1 && typeof only === 'string' ? only : value;
  }
  if (typeof value !== 'string') return value;
  if (schema instanceof z.ZodBoolean) return meanings[fold(value)] ?? value;
  if (schema instanceof z.ZodNumber) return /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  if (!(schema instanceof z.ZodEnum)) return value;
  return schema.options.find((option) => fold(String(option)) === fold(value)) ?? value;
}
