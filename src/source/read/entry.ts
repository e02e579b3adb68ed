import { problem, type Place, type Problem } from '../../errors/problem.ts';
import {
  collectionNames,
  collections,
  contentFolder,
  slugOf,
  type Collection,
  type CollectionData,
} from '../../model/collections.ts';
import { entryPath } from '../../model/url.ts';
import { validate } from '../../schemas/keys/explain.ts';
import { foreignKey } from '../../schemas/keys/foreign-keys.ts';
import { knownKeys } from '../../schemas/keys/known-groups.ts';
import { parseMarkdownFile } from '../text/front-matter.ts';
import { decodeText, readBytes } from '../text/text-file.ts';
import type { Locate } from '../text/yaml.ts';
import type { DateSettings } from '../written/moments.ts';
import { readWritten } from '../written/read-written.ts';
import { withPresentKeys } from './earlier-keys.ts';

/** One file of content, valid or not. */
export interface ContentFile<C extends Collection = Collection> {
  collection: C;
  slug: string;
  /** The path from the project's root, with forward slashes. */
  file: string;
  /** The front matter in the form of its schema, not checked. */
  frontMatter: Record<string, unknown>;
  locate: Locate;
  body: string;
  /** How many lines of the file come before the body. */
  bodyOffset: number;
}

/** The front matter of a file, as far as checks of its keys need it. */
export type WrittenKeys = Pick<ContentFile, 'frontMatter' | 'locate'>;

/** One file of content with valid front matter. */
export interface Entry<C extends Collection = Collection> extends ContentFile<C> {
  data: CollectionData[C];
}

/** The result of reading a file. It has an entry only if there are no problems. */
export interface ReadResult<C extends Collection> {
  problems: Problem[];
  /** The parts of the file, if it is text at all. */
  content?: ContentFile<C>;
  entry?: Entry<C>;
}

/** Whether something belongs to one collection, which gives the type of its data. */
export function isOf<C extends Collection, Item extends { collection: Collection; data: unknown }>(
  item: Item,
  collection: C,
): item is Item & { collection: C; data: CollectionData[C] } {
  return item.collection === collection;
}

/**
 * The collections that know more keys of a front matter than its own collection does, if any. Keys of other tools count for its
 * own collection too, if the front matter has keys that no collection knows.
 */
function otherHomes(own: Collection, frontMatter: Record<string, unknown>): Collection[] {
  const keys = Object.keys(frontMatter);
  const has = (name: Collection, key: string) => Object.hasOwn(collections[name].schema.shape, key);
  const isForeign = keys.some((key) => !collectionNames.some((name) => has(name, key)));
  const ownKeys = Object.keys(collections[own].schema.shape);
  const known = (name: Collection) =>
    keys.filter(
      (key) =>
        has(name, key) ||
        (isForeign && name === own && foreignKey(key, ownKeys, true) !== undefined),
    ).length;
  const most = Math.max(...collectionNames.map(known));
  return most > known(own) ? collectionNames.filter((name) => known(name) === most) : [];
}

/**
 * Reads the bytes of a file of a collection and checks its front matter. Never throws.
 *
 * @param file its path from the project's root
 * @param dates how the paper reads dates
 */
export function readContent<C extends Collection>(
  collection: C,
  file: string,
  bytes: Buffer,
  dates: DateSettings,
): ReadResult<C> {
  const read = decodeText(bytes, file);
  if ('problems' in read) return read;
  const { schema } = collections[collection];
  const exampleKey = Object.keys(schema.shape)[0] ?? '';
  const parsed = parseMarkdownFile(read.text, file, `${exampleKey}: …`, knownKeys(schema));
  const { problems, body, bodyOffset } = parsed;
  const { data, locate } = collection === 'articles' ? withPresentKeys(parsed) : parsed;
  const frontMatter = readWritten(schema, data, dates) as Record<string, unknown>;
  const slug = slugOf(file);
  const content = { collection, slug, file, frontMatter, locate, body, bodyOffset };
  if (problems.length > 0) return { problems, content };
  // A missing key belongs in the front matter, which begins on line 1.
  const placeOf = (path: readonly PropertyKey[]): Place => ({ line: 1, ...locate(path) });
  const checked = validate(schema, frontMatter, placeOf, { address: entryPath(collection, slug) });
  if ('problems' in checked) {
    const others = otherHomes(collection, frontMatter).map((name) => `${folderOf(name)}/`);
    if (others.length === 0) return { problems: checked.problems, content };
    const parameters = { folders: others, known: Object.keys(schema.shape) };
    return { problems: [problem('wrongFolder', { file, line: 1 }, parameters)], content };
  }
  const entry = { ...content, data: checked.data as CollectionData[C] };
  return { problems: [], content, entry };
}

/**
 * Reads one file of a collection and checks its front matter. Never throws.
 *
 * @param root the project's root
 * @param file a path from there
 * @param dates how the paper reads dates
 */
export function readEntry<C extends Collection>(
  root: string,
  collection: C,
  file: string,
  dates: DateSettings,
): ReadResult<C> {
  const read = readBytes(root, file);
  return 'problems' in read ? read : readContent(collection, file, read.bytes, dates);
}

/** The folder of a collection, from the project's root. */
export function folderOf(collection: Collection): string {
  return `${contentFolder}/${collection}`;
}
