import type { Place, Problem } from '../errors.ts';
import {
  collections,
  contentFolder,
  type Collection,
  type CollectionData,
} from '../model/collections.ts';
import { validate } from '../schemas/explain.ts';
import { parseMarkdownFile } from '../source/front-matter.ts';
import { readTextFile } from '../source/text-file.ts';
import type { Locate } from '../source/yaml.ts';

/** One file of content, read and checked against its schema. */
export interface Entry<C extends Collection = Collection> {
  collection: C;
  slug: string;
  /** The path from the project's root, with forward slashes. */
  file: string;
  data: CollectionData[C];
  body: string;
  /** How many lines of the file come before the body. */
  bodyOffset: number;
  locate: Locate;
}

/** `content/articles/2009/x.md` → `x`. */
export function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** An entry of one collection; the type of its data follows from the collection. */
export function isOf<C extends Collection>(entry: Entry, collection: C): entry is Entry<C> {
  return entry.collection === collection;
}

/**
 * Reads one file of a collection. Never throws: what is wrong comes back as problems.
 *
 * @param root the project's root
 * @param file a path from there
 */
export async function readEntry<C extends Collection>(
  root: string,
  collection: C,
  file: string,
): Promise<{ entry: Entry<C> } | { problems: Problem[] }> {
  const read = await readTextFile(root, file);
  if ('problems' in read) return read;
  const { schema } = collections[collection];
  const exampleKey = Object.keys(schema.shape)[0] ?? '';
  const parsed = parseMarkdownFile(read.text, file, `${exampleKey}: …`);
  if ('problems' in parsed) return parsed;
  const { data, locate, body, bodyOffset } = parsed;
  // A key that is missing altogether belongs into the front matter, which begins on line 1.
  const placeOf = (path: readonly PropertyKey[]): Place => ({ line: 1, ...locate(path) });
  const checked = validate(schema, data, placeOf);
  if ('problems' in checked) return checked;
  const valid = checked.data as CollectionData[C];
  return { entry: { collection, slug: slugOf(file), file, data: valid, body, bodyOffset, locate } };
}

/** The folder of a collection, from the project's root. */
export function folderOf(collection: Collection): string {
  return `${contentFolder}/${collection}`;
}
