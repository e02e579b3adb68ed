/** Keeps values as they are typed where YAML would read something else. */
import { isMap, isScalar, Scalar, visit, type Document, type YAMLMap } from 'yaml';

/** Whether a map in braces has keys alone: `{Bridge}`. */
const isOnlyWords = (map: YAMLMap): boolean =>
  map.flow === true &&
  map.items.length > 0 &&
  map.items.every(
    ({ key, value }) =>
      isScalar(key) &&
      (value === null || (isScalar(value) && !value.source && value.value === null)),
  );

/**
 * Makes text of numbers that are not typed as they would be printed, such as 007, and of words in braces, which would be keys
 * without values.
 *
 * @param text that was parsed
 */
export function keepTyped(document: Document, text: string): void {
  visit(document, {
    Scalar(_key, node) {
      const { value, source } = node;
      if (typeof value === 'number' && source !== undefined && String(value) !== source)
        node.value = source;
    },
    Map(_key, node) {
      const [start, end] = node.range ?? [];
      const typed = text.slice(start, end);
      if (!isMap(node) || !isOnlyWords(node) || typed.includes(':')) return undefined;
      const words = new Scalar(typed);
      words.range = node.range ?? null;
      return words;
    },
  });
}
