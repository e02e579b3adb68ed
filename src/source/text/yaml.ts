/** Parses YAML 1.2 and keeps the line of each key, so that an error can name it. */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';
import { problem, type Place, type Problem } from '../../errors/problem.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Finds the place of the key at a path; if there is no such key, that of the nearest group that should hold it. */
export type Locate = (path: readonly PropertyKey[]) => Place;

function child(node: Node | null | undefined, key: PropertyKey): Node | null | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return isPair(pair) && isNode(pair.key) ? pair.key : undefined;
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key];
    return isNode(item) ? item : undefined;
  }
  return undefined;
}

function value(node: Node | null | undefined, key: PropertyKey): Node | null | undefined {
  const found = isMap(node) ? node.get(String(key), true) : child(node, key);
  return isNode(found) ? found : undefined;
}

/**
 * Parses a YAML text.
 *
 * @param text the YAML, without the lines of --- around it
 * @param file the file that contains it
 * @param linesBefore how many lines of the file come before the text
 * @returns the data and a function that finds its keys, or one problem for each mistake; never throws
 */
export function parseYaml(
  text: string,
  file: string,
  linesBefore = 0,
): { data: Record<string, unknown>; locate: Locate } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => ({
    file,
    line: lines.linePos(offset).line + linesBefore,
  });

  const faults = yamlFaults(document);
  if (faults.length > 0) {
    const found = faults.map(({ offset, mistake }) =>
      problem('yaml', placeAt(offset), { mistake }),
    );
    // The parser reports some mistakes twice.
    const byText = new Map(found.map((fault) => [`${fault.line} ${fault.what}`, fault]));
    return { problems: [...byText.values()] };
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    return { problems: [problem('notAMapping', placeAt(contents.range?.[0] ?? 0))] };
  }

  const locate: Locate = (path) => {
    let node: Node | null | undefined = contents;
    let offset: number | undefined;
    for (const key of path) {
      offset = child(node, key)?.range?.[0] ?? offset;
      node = value(node, key);
    }
    return offset === undefined ? { file } : placeAt(offset);
  };
  return { data: (document.toJS() ?? {}) as Record<string, unknown>, locate };
}
