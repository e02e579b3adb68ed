/** Turns the issues that a schema reports into problems of the catalogue. */
import { z } from 'astro/zod';
import { problem, type Place, type Problem } from '../errors/problem.ts';
import type { KeyHint } from './fields.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A schema as JSON Schema: the part of it that says something about keys. */
interface KeySchema extends Partial<KeyHint> {
  /** Of a group of keys. */
  properties?: Record<string, KeySchema>;
  required?: readonly string[];
  /** Of a list. */
  items?: KeySchema;
  /** Of a key that holds either text or a group of keys. */
  anyOf?: readonly KeySchema[];
}

const keySchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as KeySchema;

/** The schema of what is in a list or in a group of keys, or else the schema itself. */
const within = (schema: KeySchema): KeySchema =>
  schema.anyOf?.find(({ properties }) => properties) ?? schema;

/** The schema itself and those of the keys along a path, as far as there are any. */
function schemasAlong(schema: KeySchema, path: Path): KeySchema[] {
  const [key, ...rest] = path;
  const { items, properties } = within(schema);
  const next = key === undefined ? undefined : (items ?? properties?.[String(key)]);
  return [schema, ...(next ? schemasAlong(next, rest) : [])];
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

const curlyQuote = /^[“”„‘’‚]/;

function reason(issue: Issue, written: unknown): string {
  if (typeof written === 'string' && curlyQuote.test(written)) {
    return 'has curly quotation marks around it: use straight ones, or none';
  }
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

/** The issues of the alternative that is meant, where a key may hold text or a group of keys. */
function meantIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfKind = (some: readonly Issue[]) =>
    some.every(({ code, path }) => code !== 'invalid_type' || path.length > 0);
  const meant = issue.errors.find(isOfKind);
  if (!meant) return [{ ...issue, message: 'is neither text nor a group of keys' }];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** An example with its key. The name of an attribute without a value is its own example. */
function keyedExample(key: string, value: string, isAttribute: boolean): string {
  if (!isAttribute) return `${key}: ${value}`;
  return value === key ? key : `${key}="${value}"`;
}

/**
 * Checks `data` against `schema`.
 *
 * @param placeOf finds the place of the key at a path
 * @param directive the name of the directive whose attributes are checked; absent for keys of YAML
 * @returns the data with defaults filled in, or one problem for each mistake; never throws
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  placeOf: (path: Path) => Place,
  directive?: string,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap(meantIssues).flatMap((issue): Problem[] => {
    const schemas = schemasAlong(keySchema(schema), issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(within(schemas.at(-1) ?? {}).properties ?? {});
      return issue.keys.map((key) => {
        const place = placeOf([...issue.path, key]);
        return directive === undefined
          ? problem('unknownKey', place, { key, known })
          : problem('unknownAttribute', place, { directive, key, known });
      });
    }
    const key = keyName(issue.path);
    // An item of a list without a hint of its own has that of the list.
    const hint = schemas.findLast((found) => found.description);
    const { description = 'a value', example: value = '…' } = hint ?? {};
    const written = valueAt(data, issue.path);
    const last = issue.path.at(-1);
    const keyed = keyedExample(String(last), value, directive !== undefined);
    const example = typeof last === 'string' ? keyed : value;
    if (written === undefined) {
      const place = placeOf(issue.path);
      return directive === undefined
        ? [problem('missingKey', place, { key, description, example })]
        : [problem('missingAttribute', place, { directive, key, description, example })];
    }
    const parameters = {
      key,
      value: shown(written),
      reason: reason(issue, written),
      description,
      example,
    };
    return [problem('badValue', placeOf(issue.path), parameters)];
  });
  return { problems };
}

/** One key that an editor can write, as a row of the documentation. */
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
