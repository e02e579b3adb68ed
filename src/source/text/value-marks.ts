/** The marks at the beginning of a value that YAML does not read as a part of it. */

const beginning = /^\s*(?:- +)*(?:[\p{L}\w-]+:[ \t]*|(?<=- +))(?:\[[ \t]*)?(?<value>\S.*?)\s*$/u;

/** `|` or `>` with nothing but its settings begins a text in the lines below. */
const blockHeader = /^[|>][-+\d]{0,2}(?:\s+#.*)?$/;

const mark = /^(?:[!&*|>]|[?-](?=\s|$))/;

/** What is wrong with a value that begins with a mark of YAML. */
export const beginsWith = (one: string): string => `a value begins with ${one}`;

/** The mark at the beginning of a value, or of the first item of a list in brackets. */
export const markOfValue = (value: string): string | undefined =>
  blockHeader.test(value) ? undefined : mark.exec(value)?.[0];

/** The mark at the beginning of the value of a line; undefined if it has none. */
export const markInLine = (line: string): string | undefined =>
  markOfValue(beginning.exec(line)?.groups?.['value'] ?? '');
