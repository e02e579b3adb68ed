/** Finds the marks TK and TKTK, which writers put where words are still to come. */
import type { Nodes } from 'mdast';
import type { Place } from '../../../errors/problem.ts';
import { isDirective } from '../../../markdown/directives/directive.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import type { WrittenKeys } from '../../read/entry.ts';
import type { Reference } from '../references.ts';

/**
 * A mark is a word of its own in capitals, or the first part of one: “a TK-year-old”. With a no-break space next to it, it is
 * part of a name, such as that of a shop, and not a mark.
 */
const placeholder =
  /(?<![\p{L}\p{M}\p{N}_.&@/\-\u00a0\u202f])(?:TK)+(?![\p{L}\p{M}\p{N}_&@/\u00a0\u202f]|\.[\p{L}\p{N}]|-[^\p{Ll}])/gu;

interface Found {
  mark: string;
  /** How many line breaks are before it. */
  line: number;
}

/** The first mark of each line that has one. */
export function placeholdersIn(words: string): Found[] {
  if (!words.includes('TK')) return [];
  return words.split('\n').flatMap((text, line) => {
    const [mark] = text.match(placeholder) ?? [];
    return mark === undefined ? [] : [{ mark, line }];
  });
}

/** Keys and attributes that hold an address, a path or names of people. */
const withoutWords = new Set(['file', 'url', 'src', 'image', 'byline', 'additionalReporting']);

/** The words of a node itself, as readers see or hear them. Code may have the letters. */
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

/** The marks of a text. */
export function placeholdersInText(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Nodes) => Place,
): Reference[] {
  if (!body.includes('TK')) return [];
  return types.flatMap((type) =>
    nodesOf(type).flatMap((node) => {
      const { file, line = 1 } = placeOf(node);
      return wordsOf(node)
        .flatMap(placeholdersIn)
        .map((found): Reference => ({
          kind: 'placeholder',
          mark: found.mark,
          place: { file, line: line + found.line },
        }));
    }),
  );
}

/** The marks of a front matter. */
export function placeholdersInFrontMatter({ frontMatter, locate }: WrittenKeys): Reference[] {
  const inValue = (value: unknown, path: readonly (string | number)[]): Reference[] => {
    if (typeof value === 'string')
      return placeholdersIn(value).map(({ mark }) => ({
        kind: 'placeholder',
        mark,
        place: locate(path),
      }));
    if (Array.isArray(value)) return value.flatMap((item, at) => inValue(item, [...path, at]));
    if (!(value instanceof Object)) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      withoutWords.has(key) && (typeof inner === 'string' || Array.isArray(inner))
        ? []
        : inValue(inner, [...path, key]),
    );
  };
  return inValue(frontMatter, []);
}
