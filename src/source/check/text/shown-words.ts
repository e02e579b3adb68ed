/** The words that readers see or hear: of a text, and of a front matter. */
import type { Nodes } from 'mdast';
import { isDirective } from '../../../markdown/directives/directive.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';

/** Keys and attributes that hold an address, a path or names of people. */
const withoutWords = new Set(['file', 'url', 'src', 'image', 'byline', 'additionalReporting']);

/** The words of a node itself. Code has none. */
function wordsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'html') return [node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')];
  if (node.type === 'image') return [node.alt ?? '', node.title ?? ''];
  if (node.type === 'imageReference') return [node.alt ?? ''];
  if (node.type === 'link' || node.type === 'definition') return [node.title ?? ''];
  if (!isDirective(node)) return [];
  return Object.entries(node.attributes ?? {}).flatMap(([key, value]) =>
    value && !withoutWords.has(key) ? [value] : [],
  );
}

const types = [
  'text',
  'html',
  'image',
  'imageReference',
  'link',
  'definition',
  'leafDirective',
  'containerDirective',
] as const;

/** The words of the nodes of a text. */
export const shownWords = (nodesOf: NodesOf): { node: Nodes; words: string }[] =>
  types.flatMap((type) =>
    nodesOf(type).flatMap((node) => wordsOf(node).map((words) => ({ node, words }))),
  );

/** A value of a front matter, and where it is. */
interface FrontMatterWords {
  words: string;
  path: readonly (string | number)[];
}

/** The words of a front matter. @param left keys whose values are left out */
export function frontMatterWords(
  frontMatter: Record<string, unknown>,
  left: ReadonlySet<string> = withoutWords,
): FrontMatterWords[] {
  const inValue = (value: unknown, path: readonly (string | number)[]): FrontMatterWords[] => {
    if (typeof value === 'string') return [{ words: value, path }];
    if (Array.isArray(value)) return value.flatMap((item, at) => inValue(item, [...path, at]));
    if (!(value instanceof Object)) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      left.has(key) && (typeof inner === 'string' || Array.isArray(inner))
        ? []
        : inValue(inner, [...path, key]),
    );
  };
  return inValue(frontMatter, []);
}
