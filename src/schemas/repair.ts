/** An editor's own value, put right. */
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { nearest } from '../errors/nearest.ts';
import { slugFor } from './slug-for.ts';
import type { KeySchema } from './key-schema.ts';

/** A value as YAML on one line. */
export const asYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();

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
  const [x, y] = bare.match(/\d+/g) ?? [];
  yield `${x}% ${y}%`;
  // An address without its beginning has a full stop, or a slash at its end.
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare)) yield `https://${bare}`;
  if (/^[\w-]+(\/[\w-]+)*\/?$/.test(bare)) yield `/${bare.replace(/\/$/, '')}/`;
  yield bare.replace(/^https?:\/\/(?=https?:\/\/)/, '');
  yield slugFor(bare);
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
  const candidates =
    typeof value === 'string' ? [...meantByText(value, hint?.enum ?? [])] : [String(value)];
  if (Array.isArray(value)) candidates.push(value[0]);
  for (const one of [...candidates, ...candidates.map((candidate) => [candidate])]) {
    if (one !== undefined && one !== '' && one !== value && isTaken(one)) return asYaml(one);
  }
  const group = hint?.anyOf?.find(({ properties }) => properties) ?? hint;
  const isWord = typeof value === 'string' || typeof value === 'number';
  return isWord && group?.properties ? asGroup(value, group) : undefined;
}
