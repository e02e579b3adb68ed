/** Corrects the value of an editor. */
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { dateKinds, isNothing, listKinds, type ListKind } from '../fields.ts';
import { nearest } from '../../errors/nearest.ts';
import { nameInAddress } from '../entry-address.ts';
import { slugFor } from './slug-for.ts';
import { ownKeys } from './text-with-colon.ts';
import { bare, fieldAt, type KeySchema } from './key-schema.ts';

/** A value as YAML on one line. */
export const asYaml = (value: unknown): string =>
  stringify(value, {
    // In a flow collection, text needs quotation marks more often.
    ...(value instanceof Object && { collectionStyle: 'flow', flowCollectionPadding: false }),
    ...{ lineWidth: 0, singleQuote: true },
  }).trim();

/** Longer texts are not corrected: their length is what is wrong with them. */
const longest = 300;

const yes = /^(yes|y|on|true|1|draft)$/i;
const no = /^(no|n|off|false|0|publish|published)$/i;

/** What a text may have been meant to be, the most similar first. */
function* meantByText(text: string, words: readonly string[]): Generator {
  const bare = text
    .trim()
    .replace(/^[“”„‘’‚"']+|[“”„‘’‚"']+$/g, '')
    .replace(/\p{Cc}/gu, '');
  yield bare;
  if (yes.test(bare)) yield true;
  if (no.test(bare)) yield false;
  if (/^-?\d+$/.test(bare)) yield Number(bare);
  if (words.length > 0) yield nearest(bare, words);
  yield bare.replaceAll('_', '-');
  const [, x, y] = /^(\d+)\D+(\d+)\D*$/.exec(bare) ?? [];
  if (x !== undefined) yield `${x}% ${y}%`;
  // An address without its beginning has a full stop, or a slash at its end.
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare)) yield `https://${bare}`;
  if (/^[\w-]+(\/[\w-]+)*\/?$/.test(bare)) yield `/${bare.replace(/\/$/, '')}/`;
  yield bare.replace(/^https?:\/\/(?=https?:\/\/)/, '');
  yield bare.replace(/^http:\/\//i, 'https://');
}

/** The slugs that a text may be meant to be: the name in an address or a path, or the text itself. */
function* slugsMeant(text: string): Generator {
  const bare = /\s/.test(text.trim())
    ? undefined
    : text.trim().replace(/\/$/, '').split('/').at(-1);
  yield slugFor(nameInAddress(text) ?? bare ?? text);
  yield slugFor(text);
}

/** The only value of a group of another tool: `{ name: Asma Khan }`, `{ slug: a-bridge, title: A bridge }`. */
function valueInGroup(value: object): unknown {
  const found = Object.entries(value).find(([key]) => ownKeys.test(key));
  return found?.[1];
}

/** What a value may have been meant to be, the most similar first. */
function* candidates(
  value: unknown,
  words: readonly string[],
  isTaken: (one: unknown) => boolean,
): Generator {
  if (typeof value === 'string' && value.length <= longest) {
    yield* meantByText(value, words);
    // A slug is no repair of a sentence.
    if (!isTaken('A sentence.')) yield* slugsMeant(value);
  }
  // For a list where one value is expected, its first item.
  else if (Array.isArray(value)) yield value[0];
  else if (typeof value === 'number' || typeof value === 'boolean')
    yield* [String(value), [String(value)]];
  else if (value instanceof Object) {
    const own = valueInGroup(value);
    if (typeof own === 'string') yield* [own, [own]];
    yield [value];
  }
}

/** Longer values are not repeated in a group. */
const longestOfGroup = 200;

/** The key of a group that a text is meant for: a date, a web address, or the first that takes it. */
function keyOfText(
  text: string,
  field: z.core.$ZodType,
  properties: NonNullable<KeySchema['properties']>,
  takers: readonly string[],
): string | undefined {
  const isDate = (key: string) => {
    const inner = bare(fieldAt(field, [key]) ?? field);
    return inner instanceof z.ZodType && dateKinds.get(inner) !== undefined;
  };
  if (/^https?:\/\//i.test(text) && properties['url']) return 'url';
  if (/^\d{4}-\d\d(?:-\d\d)?\b|^\d{1,2}\.? \p{L}+ \d{4}\b/u.test(text))
    return Object.keys(properties).find(isDate) ?? takers[0];
  return takers[0] ?? Object.keys(properties)[0];
}

/** The value of an editor as a group of keys, in YAML, with dots for missing values. */
function valuesOfGroup(
  value: unknown,
  field: z.core.$ZodType,
  { properties = {}, required = [] }: KeySchema,
): [key: string, value: string][] {
  const shown = (one: unknown) => {
    const text = asYaml(one);
    return text.length > longestOfGroup ? '…' : text;
  };
  const keys = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  if (value instanceof Object) {
    const missing = keys.filter((key) => !Object.hasOwn(value, key));
    return [
      ...Object.entries(value).map(([key, one]): [string, string] => [key, shown(one)]),
      ...missing.map((key): [string, string] => [key, '…']),
    ];
  }
  const [, alt, file] = /^!\[([^\][]*)\]\(([^()\s]+)\)$/.exec(String(value)) ?? [];
  if (file !== undefined && properties['file'])
    return valuesOfGroup({ file, ...(alt && { alt }) }, field, { properties, required });
  const takes = (key: string) => {
    const inner = fieldAt(field, [key]);
    return inner !== undefined && z.safeParse(inner, value).success;
  };
  const isEmpty = typeof value === 'boolean' || yes.test(String(value)) || no.test(String(value));
  const meant = isEmpty
    ? undefined
    : keyOfText(String(value), field, properties, keys.filter(takes));
  const all = meant === undefined || keys.includes(meant) ? keys : [...keys, meant];
  return all.map((key) => [key, key === meant ? shown(value) : '…']);
}

/** A group of keys on one line. */
function asGroup(...[value, field, schema]: Parameters<typeof valuesOfGroup>): string | undefined {
  const values = valuesOfGroup(value, field, schema);
  if (values.length === 0) return undefined;
  return `{ ${values.map((one) => one.join(': ')).join(', ')} }`;
}

/** A list of one group of keys, with its hyphen. */
function asItem(...[value, field, schema]: Parameters<typeof valuesOfGroup>): string {
  const lines = valuesOfGroup(value, field, schema).map((one) => one.join(': '));
  return `⏎ - ${lines.join(' ⏎   ')} (⏎ begins a new line)`;
}

/** The items of a list that was not read as one, as they are most likely meant. */
function listedIn(text: string, kind: ListKind | undefined): string[] | undefined {
  if (kind === undefined || kind === 'slugs' || isNothing(text)) return undefined;
  const separator = kind === 'names' ? /\s*[,;\n]\s*/ : /(?:^|\s+)[*–—-]\s+/;
  return text.split(separator).filter(Boolean);
}

/**
 * The corrected value of an editor.
 *
 * @param field the schema that does not accept the value
 * @param hint the same schema as JSON Schema
 * @param own what the value may have been meant to be, by rules of its key
 * @returns YAML; undefined if no correction is likely
 */
export function repaired(
  value: unknown,
  field: z.core.$ZodType | undefined,
  hint: KeySchema | undefined,
  own: readonly unknown[] = [],
): string | undefined {
  if (!field || value === null || value === undefined) return undefined;
  const isTaken = (one: unknown) => z.safeParse(field, one).success;
  const inner = bare(field);
  if (inner instanceof z.ZodArray && typeof value === 'string') {
    const items = listedIn(value, listKinds.get(inner)?.kind);
    if (items && isTaken(items)) return asYaml(items);
  }
  if (inner instanceof z.ZodArray && hint?.items?.properties && !Array.isArray(value))
    return asItem(value, inner.element, hint.items);
  for (const one of [...own, ...candidates(value, hint?.enum ?? [], isTaken)]) {
    if (one !== undefined && one !== '' && one !== value && isTaken(one)) return asYaml(one);
  }
  const group = hint?.anyOf?.find(({ properties }) => properties) ?? hint;
  const isWord = ['string', 'number'].includes(typeof value) || value === true;
  return isWord && group?.properties ? asGroup(value, field, group) : undefined;
}
