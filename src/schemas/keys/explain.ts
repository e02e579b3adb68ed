/** Turns the issues that a schema reports into problems of the catalogue. */
import { z } from 'astro/zod';
import { alternatives } from '../../errors/phrases.ts';
import { problem, type Place, type Problem } from '../../errors/problem.ts';
import {
  fieldAt,
  keySchema,
  schemasAlong,
  within,
  type KeySchema,
  type Path,
} from './key-schema.ts';
import { isNothing } from '../fields.ts';
import { tagsMeant } from '../language-tag.ts';
import { insteadOf, valueAt, type Checked } from './instead-of-key.ts';
import { longestRepair } from './own-value.ts';
import { asYaml, repaired } from './repair.ts';
import { wordsMeant } from './repaired-word.ts';
import { unquoted } from './unquoted-value.ts';
import { textWithColon } from './text-with-colon.ts';
import { UnreadValue } from './unread-value.ts';

type Issue = z.core.$ZodIssue;

/** How many unknown keys of one group are reported one by one. */
const mostUnknownKeys = 12;

/** How many items of a list are offered where one is possible. */
const mostChoices = 4;

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
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The issues of the alternative that was meant, if a key may hold text or a group of keys. */
function meantIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfKind = (some: readonly Issue[]) =>
    some.every(({ code, path }) => code !== 'invalid_type' || path.length > 0);
  const meant = issue.errors.find(isOfKind);
  if (!meant) return [{ ...issue, message: 'is neither text nor a group of keys' }];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Whether an issue is not a consequence of an earlier one, that its value is of the wrong kind. */
const isOwnFault = (issue: Issue, index: number, issues: readonly Issue[]): boolean =>
  !issues
    .slice(0, index)
    .some(({ code, path }) => code === 'invalid_type' && keyName(path) === keyName(issue.path));

/** The problems of the unknown keys of a group. @param supplied gets the paths of the keys that they were meant to be */
function unknownKeys(
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  known: readonly string[],
  checked: Checked,
  supplied: Set<string>,
): Problem[] {
  const { placeOf, directive } = checked;
  const [first, ...others] = keys.slice(mostUnknownKeys);
  const problems = keys.slice(0, mostUnknownKeys).flatMap((key) => {
    const data = valueAt(checked.data, path) as Record<string, unknown>;
    const place = placeOf([...path, key]);
    const several = directive === undefined ? undefined : unquoted(key, known, data);
    if (directive !== undefined && several) {
      const parameters = { directive, key: several.key, value: several.value };
      return several.isFirst ? problem('unquotedValue', place, parameters) : [];
    }
    const instead = insteadOf(key, path, known, checked, (other) => supplied.has(keyName(other)));
    if (instead?.path) supplied.add(keyName(instead.path));
    const parameters = { key, known, instead: instead?.fix };
    return directive === undefined
      ? problem('unknownKey', place, parameters)
      : problem('unknownAttribute', place, { directive, ...parameters });
  });
  if (first === undefined) return problems;
  const more = { count: others.length + 1, first, known };
  return [...problems, problem('moreUnknownKeys', placeOf([...path, first]), more)];
}

/** `a or b`; undefined for an empty list. */
const joined = (repairs: readonly string[]) =>
  repairs.length > 0 ? alternatives(repairs) : undefined;

/** The items of a list, each as the value of a key that takes one; none if it does not take each of them. */
function choicesIn(written: readonly unknown[], field: z.core.$ZodType | undefined): string[] {
  const areTaken = field !== undefined && written.every((one) => z.safeParse(field, one).success);
  return areTaken && written.length <= mostChoices ? written.map(asYaml) : [];
}

const languageKeys: readonly unknown[] = ['language', 'lang', 'tag'];

/** Whether a key is required in its group. */
const isRequiredKey = (path: Path, schemas: readonly KeySchema[]): boolean =>
  within(schemas[path.length - 1] ?? {}).required?.includes(String(path.at(-1))) ?? false;

/** What to do about a value that cannot be corrected automatically. A required key cannot be deleted. */
function adviceOn(
  path: Path,
  written: unknown,
  schemas: readonly KeySchema[],
  example: string,
  isAttribute: boolean,
): string {
  const last = path.at(-1);
  if (typeof last === 'number') return 'Correct the value, or delete this item of the list.';
  if (isRequiredKey(path, schemas)) return `Correct the value. For example: ${example}`;
  if (written === false) return 'Delete the line.';
  // The example of a word of the site is the site's own text, with the values that it needs.
  if (path[0] === 'words') return `Write it like this: ${example}`;
  return `Correct the value, or delete the ${isAttribute ? 'attribute' : 'line'} if ${isAttribute ? 'it' : 'the key'} is not needed.`;
}

/** The problem of a key that is missing or has a value that the schema does not take. */
function valueProblem(issue: Issue, checked: Checked): Problem {
  const { schema, data, placeOf, directive } = checked;
  const schemas = schemasAlong(keySchema(schema), issue.path);
  const key = keyName(issue.path);
  const written = valueAt(data, issue.path);
  if (written instanceof UnreadValue)
    return written.fault(placeOf(issue.path), { key, isAttribute: directive !== undefined });
  // An item of a list without a hint of its own gets that of the list.
  const hinted = schemas.findLast((found) => found.description);
  const { description = 'a value', example = '…' } = hinted ?? {};
  const last = issue.path.at(-1);
  const assign = (one: string) => {
    if (typeof last !== 'string') return one;
    if (directive === undefined) return `${last}: ${one}`;
    // The example of an attribute without a value is its name.
    return one === last ? last : `${last}="${one}"`;
  };
  if (written === undefined) {
    const parameters = { key, description, example: assign(example) };
    const place = placeOf(issue.path);
    return directive === undefined
      ? problem('missingKey', place, parameters)
      : problem('missingAttribute', place, { directive, ...parameters });
  }
  if (written === null && typeof last === 'string') {
    const isRequired = isRequiredKey(issue.path, schemas);
    const parameters = { key, description, example: assign(example), isRequired };
    return problem('emptyValue', placeOf(issue.path), parameters);
  }
  const field = fieldAt(schema, issue.path);
  const meantText = directive === undefined ? textWithColon(written, field) : undefined;
  if (meantText) {
    return problem('badValue', placeOf(issue.path), {
      key,
      value: meantText.text,
      reason: 'is read as a key and a value, because of its colon',
      description,
      advice: `Put quotation marks around it: ${typeof last === 'number' ? '-' : `${String(last)}:`} ${meantText.quoted}`,
    });
  }
  const hint = schemas.length > issue.path.length ? schemas.at(-1) : undefined;
  const isLanguage = languageKeys.includes(last) && typeof written === 'string';
  const tags = isLanguage ? tagsMeant(written) : [];
  // An attribute without a value is written as its name alone.
  const isBare = directive !== undefined && hint?.enum?.includes('') === true;
  const isWord = issue.path[0] === 'words' && typeof written === 'string';
  const meant = isWord ? wordsMeant(String(last), written) : [];
  const value = isBare ? String(last) : repaired(written, field, hint, meant);
  const choices = Array.isArray(written) ? choicesIn(written, field) : [];
  const isNone = typeof written === 'string' && isNothing(written);
  const isDeleted = isNone && typeof last === 'string' && !isRequiredKey(issue.path, schemas);
  const offered = [tags, choices.length > 1 ? choices : [], value === undefined ? [] : [value]];
  const own = isDeleted ? [] : (offered.find((some) => some.length > 0) ?? []);
  return problem('badValue', placeOf(issue.path), {
    key,
    value: shown(written),
    reason: choices.length > 1 ? 'is a list, and takes one value' : reason(issue, written),
    description,
    repair: own.some((one) => one.length > longestRepair) ? undefined : joined(own.map(assign)),
    words: isDeleted ? undefined : hint?.enum,
    advice: isDeleted
      ? 'Delete the line.'
      : adviceOn(issue.path, written, schemas, assign(example), directive !== undefined),
  });
}

/**
 * Checks `data` against `schema`.
 *
 * @param placeOf finds the place of the key at a path
 * @param around the name of the directive whose attributes are checked, absent for keys of YAML; the address of the page that
 *   the keys are those of, from the site's root
 * @returns the data with defaults filled in, or one problem for each mistake; never throws
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  placeOf: (path: Path) => Place,
  { directive, address }: { directive?: string; address?: string } = {},
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  const checked: Checked = { schema, data, placeOf, directive, address };
  const supplied = new Set<string>();
  const issues = result.error.issues.flatMap(meantIssues).filter(isOwnFault);
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const group = within(schemasAlong(keySchema(schema), issue.path).at(-1) ?? {});
    return unknownKeys(issue, Object.keys(group.properties ?? {}), checked, supplied);
  });
  // A value under a mistyped key, or under the key of another tool, is not missing as well.
  const others = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !supplied.has(keyName(path)))
    .map((issue) => valueProblem(issue, checked));
  return { problems: [...unknown, ...others] };
}
