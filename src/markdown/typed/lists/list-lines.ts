/** Lines that look like a list, or like the rows of a table, but are not. */
import { masked } from '../typed-text.ts';

/**
 * A dash and a space before speech: a capital letter follows, or the mark of a quotation. Letters of scripts without capitals count.
 * A tab after a dash is a list of Word.
 */
export const speechMark = `[—–―][ \\u00a0\\u2009\\u202f]+(?=[\\p{Lu}\\p{Lo}¿¡“"«„‘'…${masked}]|$)`;
/** The end of a line of speech before another one: a stop, or what is no text, such as emphasis. */
export const speechEnd = `[.!?…,;:؟।。！？”"»’${masked}][^\\S\\n]*`;

/** Two lines of speech. */
const speech = `${speechMark}[^\\n]*${speechEnd}\\n[^\\S\\n]*${speechMark}`;

/**
 * Two lines with marks that do not make a list: the marks have no space after them, or are dashes before what is no speech. Lines with a
 * hard break do not match.
 */
export const listLike = new RegExp(
  ['\\d{1,3}[.)](?=\\p{L})', '-(?=\\p{L})', '[–—◦‣●■][^\\S\\n]+']
    .map(
      (mark) =>
        `^(?![^\\S\\n]*${speech})[^\\S\\n]*(?:${mark})[^\\n]*[^\\n${masked}]\\n[^\\S\\n]*${mark}`,
    )
    .join('|'),
  'mu',
);

/** The line as an item of a list. */
export const listLine = (typed: string) =>
  typed
    .trim()
    .replace(/^(\d+[.)])(?=\p{L})/u, '$1 ')
    .replace(/^([-*])(?=\p{L})/u, '$1 ')
    .replace(/^[–—◦‣●■-]\s*/, '- ');

/**
 * What is in a line of values: commas or semicolons between words, or between three numbers. `1,204,000` and `12,04,000` are one
 * number, and `John 3:16,17,19` are verses.
 */
const amongWords = String.raw`[^\s\d,;][,;][^\s,;]|[^\s,;][,;][^\s\d,;]`;
const oneNumber = String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d,])`;
const amongNumbers = String.raw`(?<![\d,;])(?!${oneNumber})\d+[,;]\d[^\s,;]*[,;]\d`;
const verses = String.raw`\d:\d+(?:[–-]\d+)?,\d+(?![\d:])`;

/**
 * Three lines or more of values with commas or semicolons between them, as a spreadsheet exports them. In sentences, a space or a
 * quotation mark follows a comma, and in numbers digits are on both sides.
 */
const valueLine = [
  String.raw`(?![^\n]*(?:[<>]|[,;](?:[^\S\n]|["'“”’»)](?:[\s.,;:!?]|$))))`,
  String.raw`(?=[^\n]*(?:${amongWords})|(?![^\n]*${verses})[^\n]*${amongNumbers})`,
].join('');
export const valueLines = new RegExp(
  `^(?:${valueLine}[^\\n]*[^\\n${masked}]\\n){2,}${valueLine}[^\\n]*$`,
  'gmu',
);

/** Whether a text may have such lines; true for some texts without any. */
export const mayHaveValueLines = (text: string): boolean =>
  text.includes('\n') && /[^\s,;][,;]\S[^\n]*\n/.test(text);

/** Commas that are not between two quotation marks. */
const commas = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** The line as a row of a table. If semicolons are between the values, a comma may be that of a number. */
export function valueRow(typed: string): string {
  const count = (mark: RegExp) => (typed.match(mark) ?? []).length;
  const isSplitAtSemicolons =
    count(/;/g) > 0 && (count(/(?<!\d),|,(?!\d)/g) === 0 || count(/;/g) > count(/,/g));
  const values = typed.trim().split(isSplitAtSemicolons ? ';' : commas);
  return `| ${values.map((value) => value.replace(/^"([^"]*)"$/, '$1')).join(' | ')} |`;
}
