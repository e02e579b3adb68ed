import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../errors/problem.ts';

/**
 * Reads a file.
 *
 * @param root the project's root
 * @param file its path from there, with forward slashes
 * @returns its bytes, or the problem; never throws
 */
export function readBytes(root: string, file: string): { bytes: Buffer } | { problems: Problem[] } {
  try {
    return { bytes: readFileSync(path.join(root, file)) };
  } catch (error) {
    return { problems: [problem('unreadable', { file }, { cause: error })] };
  }
}

/** A text, or why it cannot be read. */
type ReadText = { text: string } | { problems: Problem[] };

/** Line breaks of word processors that browsers do not show, so that the words around them would join. */
const innerBreak = /[\v\f\u0085\u2028\u2029]/g;

/**
 * Decodes the text of a file that an editor has written.
 *
 * @returns the text without a byte order mark, with \n at the end of each line and with spaces for other breaks, or the
 *   problems; never throws
 */
export function decodeText(bytes: Buffer, file: string): ReadText {
  if (!isUtf8(bytes)) {
    // In Latin-1 each byte is a character, so lines keep their bytes.
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    return { problems: [problem('notText', { file, line })] };
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(innerBreak, ' ');
  const nul = text.indexOf('\0');
  if (nul < 0) return { text };
  const line = text.slice(0, nul).split('\n').length;
  return { problems: [problem('nulCharacter', { file, line })] };
}

/** Reads a file and decodes its text: see `readBytes` and `decodeText`. */
export function readTextFile(root: string, file: string): ReadText {
  const read = readBytes(root, file);
  return 'problems' in read ? read : decodeText(read.bytes, file);
}
