/** Lines that look like a list but are not. */
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
