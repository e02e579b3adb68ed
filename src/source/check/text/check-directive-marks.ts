import type { Nodes, Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { directiveLike } from '../../../markdown/directives/directive-like.ts';
import type { Directive } from '../../../markdown/directives/directive.ts';
import { directives } from '../../../markdown/directives/directives.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { typedRange } from '../../../markdown/typed/typed-places.ts';

const names = [...directives.keys()];

/** A directive after other words on its line, up to the end of the line. */
const withinLine = new RegExp(
  String.raw`(?<![\\:])(?::::+(?:${names.join('|')})\b|::\p{L}[\p{L}\d_-]*(?=[[{])|(?<=\s):(?:${names.join('|')})(?=[[{]))`,
  'giu',
);
const wholeDirective = /^:+[\p{L}\d_-]+(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?/u;

/** A line that ends a directive. */
const ending = /^:{3,}[^\S\n]*$/;

const withinWords = new RegExp(String.raw`(?<![\\:])::+(?:${names.join('|')})(?=[[{])`, 'giu');

/** The directives in a line of front matter, where directives are not read. */
export const directivesInLine = (text: string): string[] =>
  [...text.matchAll(withinWords)].map(
    ({ index }) => wholeDirective.exec(text.slice(index))?.[0] ?? text.slice(index),
  );

/** The parts of a line that is nearly a directive: colons, name, words in brackets, attributes, other words. */
const parts = /^(:{2,})\s*([\p{L}\d_-]+)\s*(\[[^\]]*\])?\s*(\{[^{}]*\})?\s*([^[\]{}]*)$/u;

/** The line as a directive, if it has all parts of one: `:::box Prices` → `:::box[Prices]`. */
function directiveMeant(text: string, { label }: Directive): string | undefined {
  const [, colons = '', name = '', words, attributes = '', rest = ''] = parts.exec(text) ?? [];
  const title = rest.replace(/:*\s*$/, '').trim();
  if (name === '' || (title !== '' && (words !== undefined || label === undefined)))
    return undefined;
  const values = attributes.replace(/[“”„]/g, '"');
  const isWhole = /^\{?(?:\s*[\w-]+(?:=(?:"[^"]*"|[^\s"'{}]+))?)*\s*\}?$/.test(values);
  const meant = colons + name.toLowerCase() + (words ?? (title && `[${title}]`)) + values;
  return isWhole && meant !== text.trim() ? meant : undefined;
}

/** Whether only marks of a list or a quotation, or a directive, precede an index on its line. */
const isAfterMarks = (body: string, index: number) =>
  /^[^\S\n]*(?:(?:[>*+-]|\d+[.)])[^\S\n]*)*(?::.*)?$/u.test(
    body.slice(index === 0 ? 0 : body.lastIndexOf('\n', index - 1) + 1, index),
  );

/** A text in which directives are looked for. */
interface CheckedText {
  tree: Root;
  /** The nodes of `tree` by type. */
  nodesOf: NodesOf;
  body: string;
  placeOf: (node: Nodes) => Place;
}

/**
 * Finds lines of text that look like directives. Never throws.
 *
 * @returns lines that begin something, and all lines. Lines that only end something are left out if another one begins something,
 *   because one fault often causes both
 */
export function checkDirectiveMarks({ tree, nodesOf, body, placeOf }: CheckedText): {
  beginnings: Problem[];
  all: Problem[];
} {
  const beginnings: Problem[] = [];
  const endings: Problem[] = [];
  for (const node of nodesOf('text')) {
    const { position } = node;
    if (!position) continue;
    const [offset, end] = typedRange(tree, position.start.offset ?? 0, position.end.offset ?? 0);
    const source = body.slice(offset, end);
    for (const { index, groups } of source.matchAll(directiveLike)) {
      // The node begins within a sentence.
      if (index === 0 && !isAfterMarks(body, offset)) continue;
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
          ? problem('notADirective', place, {
              ...{ text, meant: directiveMeant(text, directive), example: directive.example },
            })
          : problem('unknownDirective', place, { mark: text, name, known: names }),
      );
    }
    if (!source.includes(':')) continue;
    // The character before the node matters, too.
    const start = Math.max(0, offset - 1);
    const typed = body.slice(start, end);
    for (const { index } of typed.matchAll(withinLine)) {
      if (start + index < offset || isAfterMarks(body, start + index)) continue;
      const { file, line } = placeOf(node);
      const lines = body.slice(offset, start + index).split('\n').length;
      const [text = ''] = wholeDirective.exec(body.slice(start + index)) ?? [];
      beginnings.push(
        problem('directiveInLine', { file, line: (line ?? 1) + lines - 1 }, { text }),
      );
    }
  }
  return { beginnings, all: beginnings.length > 0 ? beginnings : endings };
}
