/** Turns the issues that a schema reports into problems of the catalogue. */
import { z } from 'astro/zod';
import { problem, type Place, type Problem } from '../errors/problem.ts';
import type { KeyHint } from './fields.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The schema inside the wrappers `optional` and `default`. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.def.innerType);
  }
  return schema;
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodObject) return inner.shape[String(key)];
  return undefined;
}

/** The description and example of the key at `path`; for an item of a list, those of the list. */
function hintAt(schema: z.core.$ZodType, path: Path): KeyHint | undefined {
  let hint: KeyHint | undefined;
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    current = step(current, key);
    if (!current) break;
    hint = (z.globalRegistry.get(current) as KeyHint | undefined) ?? hint;
  }
  return hint;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

const keyName = (path: Path) =>
  path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' → ');

const kinds: Record<string, string> = {
  string: 'is not text (put quotation marks around it to make it text)',
  array: 'is not a list',
  object: 'is not a group of keys',
  boolean: 'is neither true nor false',
  int: 'is not a whole number',
  number: 'is not a number',
};

function reason(issue: Issue): string {
  const isDefault = issue.message.startsWith('Invalid input');
  if (issue.code === 'invalid_type' && isDefault)
    return kinds[issue.expected] ?? `is not a ${issue.expected}`;
  return issue.message;
}

function shown(value: unknown): string {
  if (value === null) return 'nothing (null)';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function objectKeys(schema: z.core.$ZodType, path: Path): string[] {
  const target = path.reduce<z.core.$ZodType | undefined>(
    (current, key) => current && step(current, key),
    schema,
  );
  const inner = target && unwrap(target);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/**
 * Checks `data` against `schema`.
 *
 * @param placeOf finds the place of the key at a path
 * @returns the data with defaults filled in, or one problem for each mistake; never throws
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  placeOf: (path: Path) => Place,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = objectKeys(schema, issue.path);
      return issue.keys.map((key) =>
        problem('unknownKey', placeOf([...issue.path, key]), { key, known }),
      );
    }
    const key = keyName(issue.path);
    const hint = hintAt(schema, issue.path) ?? { description: 'a value', example: '…' };
    const value = valueAt(data, issue.path);
    const last = issue.path.at(-1);
    const example = typeof last === 'string' ? `${last}: ${hint.example}` : hint.example;
    const { description } = hint;
    if (value === undefined) {
      return [problem('missingKey', placeOf(issue.path), { key, description, example })];
    }
    const parameters = { key, value: shown(value), reason: reason(issue), description, example };
    return [problem('badValue', placeOf(issue.path), parameters)];
  });
  return { problems };
}

/** One key that an editor can write, as a row of the documentation. */
export interface KeyRow extends KeyHint {
  key: string;
  required: boolean;
}

/** The keys of a schema in the order of their declaration; keys of groups as `group.key`. */
export function keyRows(schema: z.ZodObject, prefix = ''): KeyRow[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const hint = z.globalRegistry.get(field as z.ZodType) as KeyHint | undefined;
    const required = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
    let inner = unwrap(field);
    if (inner instanceof z.ZodArray) inner = unwrap(inner.element);
    const nested = inner instanceof z.ZodObject ? keyRows(inner, `${prefix}${key}.`) : [];
    return [
      {
        key: prefix + key,
        required,
        description: hint?.description ?? '',
        example: hint?.example ?? '',
      },
      ...nested,
    ];
  });
}
