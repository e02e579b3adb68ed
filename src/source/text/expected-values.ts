import type { KnownKeys } from '../../schemas/keys/known-groups.ts';

/** What the key of a line holds; undefined for a group, and for a key that is within another or not known. */
export function expectedIn(
  line: string,
  known: KnownKeys | undefined,
): 'text' | 'list' | undefined {
  const [key = ''] = /^[\w-]+(?=\s*:)/.exec(line) ?? [];
  if (!known?.keys.has(key)) return undefined;
  const group = known.groups().get(key);
  if (!group) return 'text';
  return group.isList ? 'list' : undefined;
}
