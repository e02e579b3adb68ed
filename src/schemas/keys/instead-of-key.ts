/** Says what to do about an unknown key that is similar to one of ours. */
import { z } from 'astro/zod';
import type { Place } from '../../errors/problem.ts';
import { shortList } from '../../errors/phrases.ts';
import { meantKey, type MeantKey } from './foreign-keys.ts';
import { formerValue } from './former-value.ts';
import { fieldAt, keySchema, schemasAlong, type Path } from './key-schema.ts';
import { assignment } from './own-value.ts';
import { asYaml } from './repair.ts';
import { slugFor } from './slug-for.ts';

/** What is checked, which decides how problems are worded. */
export interface Checked {
  schema: z.ZodType;
  data: unknown;
  placeOf: (path: Path) => Place;
  /** The name of the directive, if the attributes of one are checked. */
  directive: string | undefined;
  /** The address of the page, from the site's root, if the keys belong to one. */
  address: string | undefined;
}

/** The value at a path; undefined if there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

/** What an editor should do, and the path of the key that was meant. */
interface Instead {
  fix: string;
  path?: Path;
}

/** Whether a value says that a story was taken back: `status: withdrawn`. */
const isRetracted = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:withdrawn|retracted)$/i.test(value.trim());

const textsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(other));

/** A key with its value, of a length that fits into a sentence. */
function shortText(key: string, value: unknown): string {
  const text = asYaml(value);
  return `${key}: ${text.length > 80 ? `${text.slice(0, 77)}…` : text}`;
}

/** A list with the items of another value behind its own, as YAML; undefined if it is no list of texts. */
function joinedLists(list: unknown, more: unknown): string | undefined {
  const all = [...new Set([...textsOf(list), ...textsOf(more)])];
  const isList = Array.isArray(list) && all.every((one) => typeof one === 'string');
  return isList ? asYaml(all) : undefined;
}

const addressAdvice = 'Delete the line. The address comes from the file name';

function insteadOfAddress(value: unknown): Instead {
  const slug =
    typeof value === 'string' ? slugFor(value.replace(/\/$/, '').split('/').at(-1) ?? '') : '';
  const to = slug && ` to ${slug}.md`;
  return { fix: `${addressAdvice}: to choose another, rename the file${to}.` };
}

function insteadOfFormer(value: unknown, { data, address }: Checked): Instead {
  const present = valueAt(data, ['formerly']);
  const list = formerValue(value, present, address);
  if (list === 'none') return { fix: `${addressAdvice}.` };
  if (list === undefined)
    return {
      fix: `${addressAdvice}. Addresses that the page had before belong under formerly, from the root of the site: formerly: [/2019/12/a-story/]`,
    };
  const also = present === undefined ? '' : ', and delete this line';
  return { fix: `Write formerly: ${list}${also}` };
}

/**
 * What to do about an unknown key; undefined if no key is similar.
 *
 * @param group the path of the group that has it
 * @param known the keys that the group may have
 * @param isSupplied whether another unknown key was already meant to be the key at a path
 */
export function insteadOf(
  key: string,
  group: Path,
  known: readonly string[],
  checked: Checked,
  isSupplied: (path: Path) => boolean,
): Instead | undefined {
  const { schema, data, directive } = checked;
  const isAttribute = directive !== undefined;
  const typed = valueAt(data, [...group, key]);
  const isWithdrawn = group.length === 0 && known.includes('withdrawn') && isRetracted(typed);
  // A state of a story has no words for its notice.
  const value = isWithdrawn ? true : typed;
  const written = (own: string) => {
    const path = [...group, own];
    const field = fieldAt(schema, path);
    const hint = schemasAlong(keySchema(schema), path).at(-1);
    if (!(field instanceof z.ZodType) || !hint) return undefined;
    return assignment(own, value, { field, hint, isAttribute });
  };
  /** Dates and the like in its items are read later. */
  const isListFor = (own: string) =>
    Array.isArray(value) &&
    schemasAlong(keySchema(schema), [...group, own]).at(-1)?.items !== undefined;
  const isTop = group.length === 0 && !isAttribute;
  const meant: MeantKey | undefined = isWithdrawn
    ? { key: 'withdrawn', how: 'foreign' }
    : meantKey(key, known, isTop, (own) => written(own) !== undefined || isListFor(own));
  if (meant === undefined) return undefined;
  if (meant === 'useless')
    return { fix: 'Delete the line: the paper decides that for all stories.' };
  if (meant === 'address') return insteadOfAddress(value);
  if (meant === 'formerly') return insteadOfFormer(value, checked);
  const { key: own, how } = meant;
  const path = [...group, own];
  const place = isAttribute ? 'attribute' : 'line';
  if (valueAt(data, path) !== undefined || isSupplied(path)) {
    const present = valueAt(data, path);
    if (how === 'foreign' && present !== undefined && !isSame(present, value)) {
      const there = `“${own}” means the same, and is there already`;
      const both = joinedLists(present, value);
      if (both !== undefined)
        return { fix: `${there}: write ${own}: ${both} and delete this line, or delete it alone.` };
      const text = written(own);
      const choice = text === undefined ? '' : `, ${shortText(own, present)} or ${text}`;
      return { fix: `${there}: keep one of the two ${place}s${choice}.` };
    }
    return how === 'foreign'
      ? { fix: `Delete the ${place}: “${own}” holds the same, and is there already.` }
      : { fix: `Did you mean ${own}? It is there already: keep one of the two ${place}s.` };
  }
  const text = written(own);
  if (how !== 'guess')
    return { fix: text === undefined ? `Rename the key to ${own}.` : `Write ${text}`, path };
  const then = text === undefined ? '' : ` Then write ${text}.`;
  return {
    fix: `Did you mean ${own}?${then} Otherwise use one of the keys ${shortList(known)}.`,
    path,
  };
}
