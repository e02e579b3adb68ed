/** Lines that look like a list, or like the rows of a table, but are not. */
import { masked } from './typed-text.ts';

/**
 * Two lines with marks that do not make a list: the marks have no space after them, or are dashes. Lines with a hard break do not
 * match.
 */
export const listLike = new RegExp(
  ['\\d{1,3}[.)](?=\\p{L})', '-(?=\\p{L})', '[–—◦‣●■][^\\S\\n]+']
    .map((mark) => `^[^\\S\\n]*(?:${mark})[^\\n]*[^\\n${masked}]\\n[^\\S\\n]*${mark}`)
    .join('|'),
  'mu',
);

/** The line as an item of a list. */
export const listLine = (typed: string) =>
  typed
    .trim()
    .replace(/^(\d+[.)])(?=\p{L})/u, '$1 ')
    .replace(/^[-–—◦‣●■]\s*/, '- ');

/**
 * Three lines or more of values with commas or semicolons between them, as a spreadsheet exports them. In sentences, a space or a
 * quotation mark follows a comma, and in numbers digits are on both sides.
 */
const valueLine = String.raw`(?![^\n]*(?:[<>]|[,;](?:[^\S\n]|["'“”’»)](?:[\s.,;:!?]|$))))(?=[^\n]*(?:[^\s\d,;][,;][^\s,;]|[^\s,;][,;][^\s\d,;]|\d[,;]\d[^\s,;]*[,;]\d))`;
export const valueLines = new RegExp(
  `^(?:${valueLine}[^\\n]*[^\\n${masked}]\\n){2,}${valueLine}[^\\n]*$`,
  'gmu',
);

/** Whether a text may have such lines; true for some texts without any. */
export const mayHaveValueLines = (text: string): boolean =>
  text.includes('\n') && /[^\s,;][,;]\S[^\n]*\n/.test(text);

/** The line as a row of a table. */
export const valueRow = (typed: string): string => `| ${typed.trim().split(/[,;]/).join(' | ')} |`;
