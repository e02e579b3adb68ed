/**
 * Spaces that markdown does not know, where it wants a space: after the mark of a block, before it, and alone in a line. Word
 * processors put non-breaking and wide spaces there.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Spaces other than U+0020 and tab, and marks without width. */
const odd = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
const oddSpace = new RegExp(`[${odd}]`, 'g');
const space = `[ \\t${odd}]`;

/** Whether a text has such a space at all. */
export const mayHaveOddSpace = (text: string): boolean => text.search(oddSpace) >= 0;

const listMark = `(?:[-*+]|\\d{1,9}[.)])${space}+(?:\\[[${odd} xX]\\]${space}+)?`;
const quoteMark = `>${space}*`;
/** A mark that may stand after odd spaces, with the ordinary space or end that makes it one. */
const markAhead =
  '(?=>|#{1,6}(?:[ \\t]|$)|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|`{3}|~{3}|(?:-{3,}|\\*{3,}|_{3,})[ \\t]*$)';
/** The beginning of a line up to the words after its marks; a whole line without anything that is seen. */
const lineBeginning = new RegExp(
  [
    `^${space}*(?:${quoteMark}|${listMark})*(?:${quoteMark}|${listMark}|#{1,6}${space}+)`,
    `^${space}+${markAhead}`,
    `^${space}+$`,
  ].join('|'),
  'gm',
);
/** The end of a line that has nothing but marks, such as a rule or a fence, and of the row of a table. */
const lineEnd = new RegExp(
  `(?<=^[ \\t>]*(?:[-*_]{3,}|[\`~]{3,}|[-|: ]*-[-|: ]*)|\\|)${space}+$`,
  'gm',
);

const withSpace = (found: string) => found.replace(oddSpace, ' ');

/** The ranges of a text that are printed exactly as they are typed. */
function codeRanges(tree: Root): [number, number][] {
  const ranges: [number, number][] = [];
  visit(tree, ['code', 'inlineCode', 'html'], ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      ranges.push([start.offset, end.offset]);
    }
  });
  return ranges;
}

/** A text with ordinary spaces in place of those that would hide the mark of a block; as long as before. */
export function withPlainSpaces(tree: Root, text: string): string {
  const ranges = codeRanges(tree);
  const replace = (found: string, index: number) =>
    ranges.some(([start, end]) => start < index && index < end) ? found : withSpace(found);
  return text
    .replace(lineBeginning, (found, index: number) => replace(found, index))
    .replace(lineEnd, (found, index: number) => replace(found, index));
}
