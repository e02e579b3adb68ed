import { z } from 'astro/zod';
import { stringify } from 'yaml';

/** Keys that other tools have in the items of a list: `- name: Asma Khan`. */
export const ownKeys =
  /^(?:alias|author|byline|headline|organisation|section|series|story|topic|file|id|label|link|name|person|place|slug|text|title|url)$/;

/**
 * The text that YAML has read as a group of one key, because of a colon and a space in it: `- One: two`.
 *
 * @param field the schema of the value
 * @returns the text, and the same in quotation marks; undefined if the field takes no such text
 */
export function textWithColon(
  value: unknown,
  field: z.core.$ZodType | undefined,
): { text: string; quoted: string } | undefined {
  if (!field || !(value instanceof Object) || Array.isArray(value)) return undefined;
  const [[key, rest] = [], ...others] = Object.entries(value as Record<string, unknown>);
  if (key === undefined || ownKeys.test(key) || others.length > 0 || rest instanceof Object)
    return undefined;
  const text = `${key}: ${rest === null ? '' : String(rest)}`.trim();
  if (!z.safeParse(field, text).success) return undefined;
  return { text, quoted: stringify(text, { lineWidth: 0 }).trim() };
}
