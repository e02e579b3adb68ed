/** The permanent names of the errors: what editors search for. */
import type { catalogue } from './catalogue.ts';

/** The key of an entry in the catalogue: `duplicateSlug`. */
export type ProblemKey = keyof typeof catalogue;

type KebabCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : '';

/** The code of an entry, as reports print it: `duplicate-slug`. */
export type ProblemCode<Key extends ProblemKey = ProblemKey> = KebabCase<Key>;

/** The code of a key in the catalogue. Codes are permanent: renaming a key breaks what people have bookmarked. */
export const codeOf = <Key extends ProblemKey>(key: Key) =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as ProblemCode<Key>;
