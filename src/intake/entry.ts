import type { Place, Problem } from '../errors/problem.ts';
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

/** One file of content, whatever is wrong with it. */
export interface ContentFile<C extends Collection = Collection> {
  collection: C;
  slug: string;
  /** The path from the project's root, with forward slashes. */
  file: string;
  /** The front matter, not checked. */
  frontMatter: Record<string, unknown>;
  locate: Locate;
  body: string;
  /** How many lines of the file come before the body. */
  bodyOffset: number;
}

/** One file of content that its schema has passed. */
export interface Entry<C extends Collection = Collection> extends ContentFile<C> {
  data: CollectionData[C];
}

/** What came of reading a file: an entry only if there is no problem. */
export interface ReadResult<C extends Collection> {
  problems: Problem[];
  /** The file taken apart, if it is text at all. */
  content?: ContentFile<C>;
  entry?: Entry<C>;
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
 * Reads one file of a collection and checks its front matter. Never throws.
 *
 * @param root the project's root
 * @param file a path from there
 */
export async function readEntry<C extends Collection>(
  root: string,
  collection: C,
  file: string,
): Promise<ReadResult<C>> {
  const read = await readTextFile(root, file);
  if ('problems' in read) return read;
  const { schema } = collections[collection];
  const exampleKey = Object.keys(schema.shape)[0] ?? '';
  const parsed = parseMarkdownFile(read.text, file, `${exampleKey}: …`);
  const { data: frontMatter, problems, ...parts } = parsed;
  const content = { collection, slug: slugOf(file), file, frontMatter, ...parts };
  if (problems.length > 0) return { problems, content };
  // A key that is missing altogether belongs into the front matter, which begins on line 1.
  const placeOf = (path: readonly PropertyKey[]): Place => ({ line: 1, ...parts.locate(path) });
  const checked = validate(schema, frontMatter, placeOf);
  if ('problems' in checked) return { problems: checked.problems, content };
  const data = checked.data as CollectionData[C];
  return { problems: [], content, entry: { ...content, data } };
}

/** The folder of a collection, from the project's root. */
export function folderOf(collection: Collection): string {
  return `${contentFolder}/${collection}`;
}
