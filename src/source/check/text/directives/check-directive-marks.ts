import type { Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import { directiveLike, mayBeLike } from '../../../../markdown/directives/directive-like.ts';
import { directives } from '../../../../markdown/directives/directives.ts';
import { textAsRead } from '../../../../markdown/foreign/read-foreign.ts';
import { lineAt, typedBlocks } from '../../../../markdown/typed/typed-text.ts';
import { directiveMeant } from './meant-directive.ts';

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

/** Whether only marks of a list, a quotation or emphasis precede an index on its line. */
const isAfterMarks = (body: string, index: number) =>
  /^[^\S\n]*(?:(?:[>*_+-]|\d+[.)])[^\S\n]*)*$/u.test(
    body.slice(index === 0 ? 0 : body.lastIndexOf('\n', index - 1) + 1, index),
  );

/** A text in which directives are looked for. */
interface CheckedText {
  tree: Root;
  body: string;
  /** The place of a line of the text, from 1. */
  placeAt: (line: number) => Place;
}

/** The problem of a line that looks like a directive. */
function problemOf(text: string, place: Place): Problem {
  // Classes, ids and keys of Pandoc are no names: `::: {.note}` does not hide its words. `:::{note}`, of MyST, does.
  // `::: {lang=fr}` is what the directive lang is for.
  const isDivision = /^:+\s*\{\s*(?:[.#]|(?!lang\s*=)[\p{L}_][\p{L}\d_-]*\s*=)/u.test(text);
  const name = isDivision ? undefined : (/\p{L}[\p{L}\d_-]*/u.exec(text)?.[0] ?? '');
  const directive = directives.get(name?.toLowerCase() ?? '');
  const [mark = ''] = text.split('\n', 1);
  if (!directive) return problem('unknownDirective', place, { mark, name, known: names });
  const { example } = directive;
  return problem('notADirective', place, { text, meant: directiveMeant(text, directive), example });
}

/**
 * Finds lines of text that look like directives. They are looked for in what is typed: the tree has links in place of bare
 * addresses. Never throws.
 *
 * @returns lines that begin something, and all lines. Lines that only end something are left out if another one begins something,
 *   because one fault often causes both
 */
export function checkDirectiveMarks({ tree, body, placeAt }: CheckedText): {
  beginnings: Problem[];
  all: Problem[];
} {
  const beginnings: Problem[] = [];
  const endings: Problem[] = [];
  if (!mayBeLike(body)) return { beginnings, all: endings };
  for (const block of typedBlocks(tree, textAsRead(tree, body), mayBeLike, true)) {
    const { text, offset } = block;
    const placeOf = (index: number) => placeAt(lineAt(block, index));
    /** The end of the last line that looks like a directive. */
    const covered: (readonly [from: number, to: number])[] = [];
    for (const { 0: whole, index, groups } of text.matchAll(directiveLike)) {
      // The block begins within a line, such as that of a footnote.
      if (index === 0 && !isAfterMarks(body, offset)) continue;
      const end = index + whole.length;
      const start = end - (groups?.['line'] ?? '').length;
      covered.push([start, end]);
      const typed = body.slice(offset + start, offset + end);
      if (ending.test(typed))
        endings.push(problem('directiveEnd', placeOf(start), { text: typed.trim() }));
      else beginnings.push(problemOf(typed, placeOf(start)));
    }
    for (const { index } of text.matchAll(withinLine)) {
      const at = offset + index;
      if (/[\\:]/.test(body.charAt(at - 1)) || isAfterMarks(body, at)) continue;
      if (covered.some(([from, to]) => from <= index && index < to)) continue;
      const [typed = ''] = wholeDirective.exec(body.slice(at)) ?? [];
      beginnings.push(problem('directiveInLine', placeOf(index), { text: typed }));
    }
  }
  return { beginnings, all: beginnings.length > 0 ? beginnings : endings };
}
