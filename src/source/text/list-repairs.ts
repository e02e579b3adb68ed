/** Corrects lists in square brackets that have a mistake in one of their items. */
import { parseText } from './yaml-text.ts';
import { markOfValue } from './value-marks.ts';

/** A list in one line, with no list or group in it. */
const listInLine = /^\[([^[\]{}]*)\]$/;

const withoutMarks = (item: string): string => item.replace(/^["']|["']$/g, '');

/** Where the quotation marks of an item are. */
type Marks = 'none' | 'both' | 'first' | 'last' | 'others';

function marksOf(item: string): Marks {
  if (!/^["']|["']$/.test(item)) return 'none';
  if (/^"[^"]*"$|^'[^']*'$/.test(item)) return 'both';
  if (/^"[^"\\“”]+$|^'[^'‘’]+$/.test(item)) return 'first';
  return /^[^"\\“”]+"$|^[^'‘’]+'$/.test(item) ? 'last' : 'others';
}

/** Whether each comma is between two items: one in quotation marks would be a part of a text. */
const isCertain = (items: readonly Marks[]): boolean =>
  items.every((marks, index) => {
    const before = items[index - 1];
    const after = items[index + 1];
    if (marks === 'first') return after === undefined || after === 'both' || after === 'first';
    if (marks === 'last') return before === undefined || before === 'both' || before === 'last';
    return marks !== 'others';
  });

const isReadable = (item: string): boolean => {
  const { errors, warnings } = parseText(`[${item}]`);
  return errors.length + warnings.length === 0 && markOfValue(item) === undefined;
};

/** Whether a value is a list in one line. */
export const isListInLine = (value: string): boolean => listInLine.test(value);

/** A line with a list in brackets that has quotation marks, without its items; undefined for other lines. */
export const withoutItems = (line: string): string | undefined => {
  const [, start = '', value = ''] = /^([\w-]+:\s+)(\S.*?)\s*$/.exec(line) ?? [];
  return isListInLine(value) && /["']/.test(value) ? `${start}[]` : undefined;
};

/**
 * The corrected list.
 *
 * @param quoted puts a text in quotation marks
 * @returns undefined for other values, and if it is not certain where its items end
 */
export function repairedList(value: string, quoted: (text: string) => string): string | undefined {
  const [, inside] = listInLine.exec(value) ?? [];
  const items = inside
    ?.split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  const marks = items?.map(marksOf);
  if (!items || !marks || !isCertain(marks)) return undefined;
  const isOpen = marks.some((one) => one === 'first' || one === 'last');
  const texts = isOpen ? items.map(withoutMarks) : items;
  return `[${texts.map((text) => (isReadable(text) ? text : quoted(withoutMarks(text)))).join(', ')}]`;
}
