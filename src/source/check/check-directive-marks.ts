import type { Nodes } from 'mdast';
import { problem, type Place, type Problem } from '../../errors/problem.ts';
import { directiveLike } from '../../markdown/directives/directive-like.ts';
import { directives } from '../../markdown/directives/directives.ts';
import type { NodesOf } from '../../markdown/nodes.ts';

const names = [...directives.keys()];

/** A line that ends a directive. */
const ending = /^:{3,}[^\S\n]*$/;

/**
 * Finds lines of text that look like directives. Never throws.
 *
 * @returns those that begin something, and all: lines that end something only if none begins something, as one fault often
 *   makes both
 */
export function checkDirectiveMarks(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Nodes) => Place,
): { beginnings: Problem[]; all: Problem[] } {
  const beginnings: Problem[] = [];
  const endings: Problem[] = [];
  for (const node of nodesOf('text')) {
    const { position } = node;
    if (!position) continue;
    const source = body.slice(position.start.offset, position.end.offset);
    for (const { index, groups } of source.matchAll(directiveLike)) {
      const text = groups?.['line'] ?? '';
      const { file, line } = placeOf(node);
      const lines = source.slice(0, index).split('\n').length;
      const place = { file, line: (line ?? 1) + lines - 1 };
      if (ending.test(text)) {
        endings.push(problem('directiveEnd', place, { text: text.trim() }));
        continue;
      }
      const [name = ''] = /\p{L}[\p{L}\d_-]*/u.exec(text) ?? [];
      const directive = directives.get(name.toLowerCase());
      beginnings.push(
        directive
          ? problem('notADirective', place, { text, example: directive.example })
          : problem('unknownDirective', place, { mark: text, name, known: names }),
      );
    }
  }
  return { beginnings, all: beginnings.length > 0 ? beginnings : endings };
}
