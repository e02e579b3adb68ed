/** Parses YAML 1.2 and keeps the line of each key, so that an error can name it. */
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { problem, type Place, type Problem } from '../../errors/problem.ts';
import type { KnownKeys } from '../../schemas/keys/known-groups.ts';
import { keepTyped } from './typed-scalars.ts';
import { yamlFaults } from './yaml-faults.ts';
import { parseText } from './yaml-text.ts';

/** How many mistakes of a file are reported. Further ones are most likely of the same kind. */
const mostFaults = 12;

/** The longest front matter of a file, in characters. */
const mostCharacters = 250_000;

/** Finds the place of the key at a path; if there is no such key, the place of the innermost group that should contain it. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** A key or an item of a list: its place and its value. */
function step(node: unknown, key: PropertyKey): { at: Node; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { at: item, value: item } : undefined;
  }
  const pairs = isMap(node) ? node.items : [];
  const pair = pairs.find((one) => isScalar(one.key) && String(one.key.value) === key);
  return isNode(pair?.key) ? { at: pair.key, value: pair.value } : undefined;
}

/**
 * Parses a YAML text.
 *
 * @param text the YAML, without the lines of --- around it
 * @param file the file that contains it
 * @param linesBefore how many lines of the file come before the text
 * @param known the keys that it may have
 * @returns the data and a function that finds its keys, or one problem for each mistake; never throws
 */
export function parseYaml(
  text: string,
  file: string,
  linesBefore = 0,
  known?: KnownKeys,
): { data: Record<string, unknown>; locate: Locate } | { problems: Problem[] } {
  const lines = new LineCounter();
  if (text.length > mostCharacters) {
    const parameters = { characters: text.length, limit: mostCharacters };
    return { problems: [problem('tooManyKeys', { file, line: linesBefore + 1 }, parameters)] };
  }
  const document = parseText(text, lines);
  const placeAt = (offset: number): Place => ({
    file,
    line: lines.linePos(offset).line + linesBefore,
  });

  const faults = yamlFaults(text, document, lines, { known, linesBefore });
  if (faults.length > 0) {
    const found = faults.map(({ line, ...fault }) =>
      problem('yaml', { file, line: line + linesBefore }, fault),
    );
    // The parser reports some mistakes twice.
    const byText = new Map(found.map((fault) => [`${fault.line} ${fault.what}`, fault]));
    return { problems: [...byText.values()].slice(0, mostFaults) };
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    return { problems: [problem('notAMapping', placeAt(contents.range?.[0] ?? 0))] };
  }

  keepTyped(document, text);
  const locate: Locate = (path) => {
    let node: unknown = contents;
    let offset: number | undefined;
    for (const key of path) {
      const found = step(node, key);
      offset = found?.at.range?.[0] ?? offset;
      node = found?.value;
    }
    return offset === undefined ? { file } : placeAt(offset);
  };
  return { data: (document.toJS() ?? {}) as Record<string, unknown>, locate };
}
