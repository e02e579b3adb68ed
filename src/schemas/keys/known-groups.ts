import type { z } from 'astro/zod';
import { keySchema, within } from './key-schema.ts';

/** What a key may contain: a group of keys, a list of groups, or a list of texts, which has no keys. */
export interface KnownGroup {
  isList: boolean;
  keys: ReadonlySet<string>;
}

/** The keys that a file may have. */
export interface KnownKeys {
  keys: ReadonlySet<string>;
  /** The keys that contain groups or lists. Only files with mistakes need them. */
  groups(): ReadonlyMap<string, KnownGroup>;
}

/** The keys of a schema. */
export const knownKeys = (schema: z.ZodObject): KnownKeys => ({
  keys: new Set(Object.keys(schema.shape)),
  groups: () => groupsIn(schema),
});

function groupsIn(schema: z.ZodType): Map<string, KnownGroup> {
  const groups = new Map<string, KnownGroup>();
  for (const [key, field] of Object.entries(keySchema(schema).properties ?? {})) {
    const isList = field.items !== undefined;
    const keys = new Set(Object.keys(within(field.items ?? field).properties ?? {}));
    if (isList || keys.size > 0) groups.set(key, { isList, keys });
  }
  return groups;
}
