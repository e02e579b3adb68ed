/** YAML 1.2 with the line of each key, so that an error can name it. */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { problem, type Place, type Problem } from '../errors.ts';

/** Finds the key at a path; for a key that is not there, the nearest group that should hold it. */
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

function resolved(document: Document): Record<string, unknown> | Error {
  try {
    return (document.toJS() ?? {}) as Record<string, unknown>;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Where the first alias stands that nothing defines, or the first of all. */
function firstAlias(document: Document): number {
  const aliases: { undefined: boolean; offset: number }[] = [];
  visit(document, {
    Alias: (_key, node) => {
      aliases.push({ undefined: !node.resolve(document), offset: node.range?.[0] ?? 0 });
    },
  });
  return (aliases.find((alias) => alias.undefined) ?? aliases[0])?.offset ?? 0;
}

/**
 * @param text the YAML alone
 * @param file the file that it stands in
 * @param linesBefore how many lines of the file come before the text
 * @returns the data and a way to find its keys, or one problem for each fault; never throws
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

  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      problems: faults.map(({ message, pos }) =>
        problem('yaml', placeAt(pos[0]), { cause: message.split('\n', 1)[0] ?? message }),
      ),
    };
  }
  // An alias that nothing defines, or one that unfolds without end, shows only when it is resolved.
  const data = resolved(document);
  if (data instanceof Error) {
    const cause = `${data.message} (a value that begins with * needs quotation marks)`;
    return { problems: [problem('yaml', placeAt(firstAlias(document)), { cause })] };
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
  return { data, locate };
}
