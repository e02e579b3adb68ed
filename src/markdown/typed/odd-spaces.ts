/**
 * Spaces that markdown does not count as spaces, in places that need one: after or before the mark of a block, or alone in a
 * line. Word processors put no-break and wide spaces there.
 */
import type { Root } from 'mdast';
import { eachNode } from '../walk.ts';

/** Spaces other than U+0020 and tab, and characters without width. */
const odd = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
const oddSpace = new RegExp(`[${odd}]`, 'g');
const space = `[ \\t${odd}]`;

/** Whether a text has such a space at all. */
export const mayHaveOddSpace = (text: string): boolean => text.search(oddSpace) >= 0;

const spaces = `${space}{1,40}`;
const quoteMark = `>${space}{0,40}`;
const listMark = `(?:[-*+]|\\d{1,9}[.)])${spaces}(?:\\[[${odd} xX]\\]${spaces})?`;
/** The beginning of a line up to the words after its marks. */
const lineBeginning = new RegExp(
  `^${space}{0,40}(?:(?:${quoteMark}|${listMark}){1,40}(?:#{1,6}${spaces})?|#{1,6}${spaces})`,
);
/** A mark that may follow odd spaces, with the ordinary space or line end after it. */
const markAhead =
  '(?=>|#{1,6}(?:[ \\t]|$)|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|`{3}|~{3}|(?:-{3,}|\\*{3,}|_{3,})[ \\t]*$)';
const beforeMark = new RegExp(`^${spaces}${markAhead}`);
/** A line that has nothing but marks, such as a rule or a fence. */
const onlyMarks = /^[ \t>]*(?:[-*_]{3,}|[`~]{3,}|[-|: ]*-[-|: ]*)$/;
const lineEnd = new RegExp(`(?<!${space})${space}+$`);

const withSpace = (found: string) => found.replace(oddSpace, ' ');

/** The ranges of a text that are printed exactly as they are typed. */
export function codeRanges(tree: Root): [number, number][] {
  const ranges: [number, number][] = [];
  eachNode(tree, ['code', 'inlineCode', 'html'], ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      ranges.push([start.offset, end.offset]);
    }
  });
  return ranges;
}

/** A line with ordinary spaces in place of odd ones next to a mark, or if it is otherwise blank. */
function plainLine(line: string): string {
  const end = line.search(lineEnd);
  if (end === 0) return withSpace(line);
  const words = end < 0 ? line : line.slice(0, end);
  const isMarks = words.endsWith('|') || onlyMarks.test(words);
  const whole = isMarks ? words + withSpace(line.slice(words.length)) : line;
  return whole.replace(lineBeginning, withSpace).replace(beforeMark, withSpace);
}

/** A text with ordinary spaces in place of those that would hide the mark of a block; as long as before. */
export function withPlainSpaces(tree: Root, text: string): string {
  const ranges = codeRanges(tree);
  let offset = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = offset;
      offset += line.length + 1;
      if (!mayHaveOddSpace(line)) return line;
      const isCode = ranges.some(([from, to]) => from < start && start < to);
      return isCode ? line : plainLine(line);
    })
    .join('\n');
}
