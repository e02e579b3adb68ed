/** Reads `content/front.yaml`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { frontFile } from '../../model/collections.ts';
import { hashOf } from '../../model/hash.ts';
import { validate } from '../../schemas/keys/explain.ts';
import { knownKeys } from '../../schemas/keys/known-groups.ts';
import { frontSchema, type FrontData } from '../../schemas/front.ts';
import { commentsInFrontMatter } from '../check/text/comments-in-values.ts';
import { readFrontSlots, type FrontFindings } from '../check/front-slots.ts';
import { decodeText, readBytes } from '../text/text-file.ts';
import { parseYaml } from '../text/yaml.ts';
import type { DateSettings } from '../written/moments.ts';
import { readWritten } from '../written/read-written.ts';

interface ReadFront extends FrontFindings {
  /** Undefined if there is no such file, or if it is not valid. */
  data: FrontData | undefined;
  /** Hash of the file; undefined if there is none. */
  hash: string | undefined;
}

/** The keys at the top of a file that are valid by themselves; undefined if there are none. */
function withoutFaultyKeys(schema: typeof frontSchema, data: unknown): FrontData | undefined {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const faulty = new Set(
    read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : issue.path.slice(0, 1).map(String),
    ),
  );
  const rest = Object.entries(data).filter(([key]) => !faulty.has(key));
  return schema.safeParse(Object.fromEntries(rest)).data;
}

/**
 * Reads the file and checks what can be checked without the stories. Never throws.
 *
 * @param root the project's root
 * @param dates how the paper reads dates
 */
export function readFront(root: string, dates: DateSettings): ReadFront {
  const nothing: ReadFront = {
    data: undefined,
    hash: undefined,
    problems: [],
    slots: [],
    references: [],
  };
  if (!existsSync(path.join(root, frontFile))) return nothing;
  const file = readBytes(root, frontFile);
  if ('problems' in file) return { ...nothing, ...file };
  const found = { ...nothing, hash: hashOf(file.bytes) };
  const read = decodeText(file.bytes, frontFile);
  if ('problems' in read) return { ...found, ...read };
  const parsed = parseYaml(read.text, frontFile, 0, knownKeys(frontSchema));
  if ('problems' in parsed) return { ...found, ...parsed };
  const written = readWritten(frontSchema, parsed.data, dates);
  const checked = validate(frontSchema, written, (keys) => ({
    line: 1,
    ...parsed.locate(keys),
  }));
  if ('problems' in checked) {
    const { slots, references } = readFrontSlots(
      withoutFaultyKeys(frontSchema, written) ?? {},
      parsed.locate,
    );
    return { ...found, ...checked, slots, references };
  }
  const { problems, ...slots } = readFrontSlots(checked.data, parsed.locate);
  const comments = commentsInFrontMatter({ frontMatter: checked.data, locate: parsed.locate });
  return { ...found, ...checked, ...slots, problems: [...comments, ...problems] };
}
