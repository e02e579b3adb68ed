/** Lines that look like a list but are not. */
import { masked } from './typed-text.ts';

/** The marks of two lines of a list that are none: they have no space after them, or are dashes. A hard break keeps lines apart. */
export const listLike = new RegExp(
  ['\\d{1,3}[.)](?=\\p{L})', '-(?=\\p{L})', '[–—◦‣●■][^\\S\\n]+']
    .map((mark) => `^[^\\S\\n]*(?:${mark})[^\\n]*[^\\n${masked}]\\n[^\\S\\n]*${mark}`)
    .join('|'),
  'mu',
);

/** A line of a list as it was meant. */
export const listLine = (typed: string) =>
  typed
    .trim()
    .replace(/^(\d+[.)])(?=\p{L})/u, '$1 ')
    .replace(/^[-–—◦‣●■]\s*/, '- ');
