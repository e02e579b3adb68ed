/** Reads what schemas say about keys, for the documentation and for errors. */
import { z } from 'astro/zod';
import type { KeyHint } from '../fields.ts';

export type Path = readonly PropertyKey[];

/** A schema as JSON Schema, as far as we use it. */
export interface KeySchema extends Partial<KeyHint> {
  /** For a key that holds one of a few words. */
  enum?: readonly string[];
  /** For a group of keys. */
  properties?: Record<string, KeySchema>;
  required?: readonly string[];
  /** For the items of a list. */
  items?: KeySchema;
  /** For a key that holds either text or a group of keys. */
  anyOf?: readonly KeySchema[];
}

/** To make one takes longer than to check a file. */
const made = new WeakMap<z.ZodType, KeySchema>();

/** What a schema says about its keys. The same for each call: it must not be changed. */
export function keySchema(schema: z.ZodType): KeySchema {
  const own = made.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as KeySchema);
  made.set(schema, own);
  return own;
}

/** The schema of what is in a list or in a group of keys, or else the schema itself. */
export const within = (schema: KeySchema): KeySchema =>
  schema.anyOf?.find(({ properties }) => properties) ?? schema;

/** The schema itself and those of the keys along a path, as far as they exist. */
export function schemasAlong(schema: KeySchema, path: Path): KeySchema[] {
  const [key, ...rest] = path;
  const { items, properties } = within(schema);
  const next = key === undefined ? undefined : (items ?? properties?.[String(key)]);
  return [schema, ...(next ? schemasAlong(next, rest) : [])];
}

/** The schema inside an optional one or one with a default. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.def.innerType)
    : schema;
}

/** The schema that checks the value at a path; undefined if there is none. */
export function fieldAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return fieldAt(inner.element, rest);
  if (inner instanceof z.ZodUnion) {
    const group = inner.options.find((option) => option instanceof z.ZodObject);
    return group && fieldAt(group, path);
  }
  const shape = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
  const field = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  return field && fieldAt(field, rest);
}

/** A key as a row of the documentation. */
interface KeyRow extends KeyHint {
  key: string;
  required: boolean;
}

/** The keys of a schema in the order of their declaration; keys of groups as `group.key`. */
export const keyRows = (schema: z.ZodObject): KeyRow[] => rowsOf(keySchema(schema), '');

function rowsOf({ properties = {}, required = [] }: KeySchema, prefix: string): KeyRow[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const { description = '', example = '' } = field;
    const row = { key: prefix + key, required: required.includes(key), description, example };
    const inside = field.hasOwnTable ? {} : within(field.items ?? field);
    return [row, ...rowsOf(inside, `${prefix}${key}.`)];
  });
}
