import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../errors/problem.ts';
import { conflictIn } from './conflict-marks.ts';
import { otherFormat } from './other-formats.ts';

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
const innerBreak = /[\v\f\u2028\u2029]/g;

/**
 * Control characters. None is shown; feeds with one cannot be read. Those from U+0080 on are letters and marks of Windows that a
 * program has copied byte by byte, and two are hyphens of Word.
 */
const control = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;
const windows = new TextDecoder('windows-1252');
const ofWindows = /[\u0080-\u0084\u0086-\u009f]/;

/** What a control character stands for; nothing for most. U+0085 is a line break beside no letters of Windows. */
function meantBy(character: string): string {
  if (character === '\u001e') return '\u2011';
  if (character === '\u001f') return '\u00ad';
  const meant = character < '\u0080' ? '' : windows.decode(Buffer.from(character, 'latin1'));
  return /\p{Cc}/u.test(meant) ? '' : meant;
}

/**
 * Decodes the text of a file that an editor has written.
 *
 * @returns the text without a byte order mark and control characters, with \n at the end of each line and with spaces for other
 *   breaks, or the problems; never throws
 */
export function decodeText(bytes: Buffer, file: string): ReadText {
  const format = otherFormat(bytes);
  if (format)
    return { problems: [problem('otherFormat', { file }, { format, name: path.basename(file) })] };
  if (!isUtf8(bytes)) {
    // In Latin-1 each byte is a character, so lines keep their bytes.
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    return { problems: [problem('notText', { file, line })] };
  }
  const decoded = bytes.toString('utf8').replace(/^\ufeff/, '');
  const text = decoded
    .replace(/\r\n?/g, '\n')
    .replace(innerBreak, ' ')
    .replace(/\u0085/g, (mark) => (ofWindows.test(decoded) ? mark : ' '))
    .replace(control, meantBy);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    return { problems: [problem('nulCharacter', { file, line })] };
  }
  const conflict = conflictIn(text);
  if (!conflict) return { text };
  // What else is found may be due to the marks.
  const [{ line }] = conflict.marks;
  return { problems: [problem('mergeConflict', { file, line }, conflict)] };
}

/** Reads a file and decodes its text: see `readBytes` and `decodeText`. */
export function readTextFile(root: string, file: string): ReadText {
  const read = readBytes(root, file);
  return 'problems' in read ? read : decodeText(read.bytes, file);
}
