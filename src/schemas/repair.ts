/** An editor's own value, put right. */
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { nearest } from '../errors/nearest.ts';
import { slugFor } from './slug-for.ts';
import type { KeySchema } from './key-schema.ts';

/** A value as YAML on one line. */
export const asYaml = (value: unknown): string =>
  stringify(value, {
    // Text in a flow collection needs quotation marks more often.
    ...(value instanceof Object && { collectionStyle: 'flow', flowCollectionPadding: false }),
    ...{ lineWidth: 0, singleQuote: true },
  }).trim();

/** Longer texts are not put right: that they are so long is what is wrong with them. */
const longest = 300;

const yes = /^(yes|y|on|true|1|draft)$/i;
const no = /^(no|n|off|false|0|publish|published)$/i;

/** What a text may have been meant to be, the nearest first. */
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
  yield slugFor(bare);
}

/** What a value may have been meant to be, the nearest first. */
function* candidates(value: unknown, words: readonly string[]): Generator {
  if (typeof value === 'string' && value.length <= longest) yield* meantByText(value, words);
  // Of a list where one value is expected, the first.
  else if (Array.isArray(value)) yield value[0];
  else if (typeof value === 'number' || typeof value === 'boolean')
    yield* [String(value), [String(value)]];
  else if (typeof value === 'object') yield [value];
}

/** A group of keys whose first holds the value; the others are for the editor to fill in. */
function asGroup(
  value: string | number,
  { properties = {}, required = [] }: KeySchema,
): string | undefined {
  const [first, ...others] = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  if (first === undefined) return undefined;
  return `{ ${[`${first}: ${asYaml(value)}`, ...others.map((key) => `${key}: …`)].join(', ')} }`;
}

/**
 * What an editor has written, put right.
 *
 * @param field the schema that does not take the value
 * @param hint the same schema as JSON Schema
 * @returns YAML; undefined if nothing is near
 */
export function repaired(
  value: unknown,
  field: z.core.$ZodType | undefined,
  hint: KeySchema | undefined,
): string | undefined {
  if (!field || value === null || value === undefined) return undefined;
  const isTaken = (one: unknown) => z.safeParse(field, one).success;
  for (const one of candidates(value, hint?.enum ?? [])) {
    if (one !== undefined && one !== '' && one !== value && isTaken(one)) return asYaml(one);
  }
  const group = hint?.anyOf?.find(({ properties }) => properties) ?? hint;
  const isWord = typeof value === 'string' || typeof value === 'number';
  return isWord && group?.properties ? asGroup(value, group) : undefined;
}
