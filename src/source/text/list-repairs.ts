/** Corrects lists in square brackets that have a mistake in one of their items. */
import { parseText } from './yaml-text.ts';
import { markOfValue } from './value-marks.ts';

/** A list in one line, with no list or group in it. */
const listInLine = /^\[([^[\]{}]*)\]$/;

/** An item whose quotation marks enclose all of it. */
const enclosed = /^(?:"[^"\\]*"|'[^']*')$/;

const isReadable = (item: string): boolean => {
  const { errors, warnings } = parseText(`[${item}]`);
  return errors.length + warnings.length === 0 && markOfValue(item) === undefined;
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
  // A quotation mark that does not enclose an item may enclose a comma.
  if (!items || items.some((item) => /^["']|["']$/.test(item) && !enclosed.test(item)))
    return undefined;
  return `[${items.map((item) => (isReadable(item) ? item : quoted(item))).join(', ')}]`;
}
