/**
 * Backslashes that editors export for line breaks, where markdown would print them: before spaces at the end of a line, at the end
 * of a paragraph or a heading, and alone in a line.
 */
import type { Root } from 'mdast';
import { codeRanges } from './odd-spaces.ts';

/** A backslash at the end of a line that is neither escaped nor the end of a path: `C:\`, `C:\new\`. */
const atEnd = /(?<![\\:])\\[ \t]*$/m;
const atLineEnd = /^(.*)(?<![\\:])\\([ \t]*)$/;
const path = /(?:\b[A-Za-z]:|\\)\\?[\w.-]*\\?$|\b[A-Za-z]:\\\S*$/;

/** Whether a text may have such a backslash; true for most texts with breaks by backslashes. */
export const mayHaveLooseBackslash = (text: string): boolean =>
  text.includes('\\') && atEnd.test(text);

/** A line without words, or with the mark of another block: it does not continue the line before. */
const otherBlock =
  /^[\s>]*(?:\\?[ \t]*$|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|`{3}|~{3}|:{2,}|\|)/;

const isContinued = (next: string | undefined) => next !== undefined && !otherBlock.test(next);

const heading = /^[\s>]*#{1,6}[ \t]/;

/** A line with its backslash directly before the line end, or without it; as long as before. */
function corrected(line: string, next: string | undefined): string {
  const [, words = '', spaces] = atLineEnd.exec(line) ?? [];
  if (spaces === undefined || path.test(words)) return line;
  const isBreak = /[^\s>]/.test(words) && isContinued(next) && !heading.test(line);
  // A tab: two spaces at the end of a line would break it.
  return isBreak ? `${words}${spaces}\\` : `${words}\t${spaces.replace(/ /g, '\t')}`;
}

/** A text in which no backslash at the end of a line is printed; as long as before. */
export function withPlainLineEnds(tree: Root, text: string): string {
  const ranges = codeRanges(tree);
  const lines = text.split('\n');
  let offset = 0;
  return lines
    .map((line, index) => {
      const start = offset;
      offset += line.length + 1;
      const end = start + line.length;
      const isCode = ranges.some(([from, to]) => from < end && start < to && to >= end);
      return isCode || !line.includes('\\') ? line : corrected(line, lines[index + 1]);
    })
    .join('\n');
}
