/** Recognises files that are not text by their first bytes: somebody has given them the name of a text. */
import type { OtherFormat } from '../../errors/format-messages.ts';

/** Whether a file is a web page, such as a server sends instead of a missing document. */
export const isWebPage = (bytes: Buffer): boolean =>
  /^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|script)\b/i.test(
    bytes.toString('utf8', 0, 2000),
  );

/** The first bytes of each format, as Latin-1. */
const beginnings: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^PK\x03\x04/, 'archive'],
  [/^\xd0\xcf\x11\xe0/, 'oldOffice'],
  [/^(?:\xef\xbb\xbf)?\s*%PDF-/, 'pdf'],
  [/^(?:\xef\xbb\xbf)?\s*\{\\rtf/, 'rtf'],
  [/^\x89PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
];

/** What only archives (ZIP) of these programs contain, as Latin-1. */
const archives: readonly (readonly [content: string, format: OtherFormat])[] = [
  ['word/', 'word'],
  ['application/vnd.oasis.opendocument.text', 'openDocument'],
  ['xl/', 'office'],
  ['ppt/', 'office'],
  ['application/vnd.oasis.opendocument.', 'office'],
];

/** The format of a file that is not text; undefined if it may be text. */
export function otherFormat(bytes: Buffer): OtherFormat | undefined {
  const first = bytes.toString('latin1', 0, 64);
  const format = beginnings.find(([beginning]) => beginning.test(first))?.[1];
  if (format === 'archive')
    return archives.find(([content]) => bytes.includes(content, 0, 'latin1'))?.[1] ?? format;
  return format ?? (isWebPage(bytes) ? 'webPage' : undefined);
}
