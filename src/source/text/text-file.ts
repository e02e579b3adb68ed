import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../errors/problem.ts';

/** The index of the first byte that is not valid UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  // Without `fatal`, the decoder replaces each invalid sequence by U+FFFD. The first character whose encoding
  // differs from the bytes of the file is such a replacement.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let position = 0;
  for (const character of text) {
    const encoded = Buffer.from(character, 'utf8');
    if (!encoded.equals(bytes.subarray(position, position + encoded.length))) return position;
    position += encoded.length;
  }
  return position;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

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

/** Whether text looks like UTF-16: in Latin text, every other byte is NUL. */
function isWide(bytes: Buffer): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count > bytes.length / 4;
}

/**
 * Decodes the text of a file that an editor has written.
 *
 * @returns the text without a byte order mark and with \n at the end of each line, or the problems; never throws
 */
export function decodeText(
  bytes: Buffer,
  file: string,
): { text: string } | { problems: Problem[] } {
  if (!isUtf8(bytes)) {
    const bad = firstBadByte(bytes);
    const line = lineAt(bytes.subarray(0, bad).toString('latin1'), bad);
    return { problems: [problem('notText', { file, line }, { byte: bad + 1 })] };
  }
  if (isWide(bytes)) return { problems: [problem('notText', { file, line: 1 }, { byte: 1 })] };
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) return { problems: [problem('nulCharacter', { file, line: lineAt(text, nul) })] };
  return { text };
}

/** Reads a file and decodes its text: see `readBytes` and `decodeText`. */
export function readTextFile(
  root: string,
  file: string,
): { text: string } | { problems: Problem[] } {
  const read = readBytes(root, file);
  return 'problems' in read ? read : decodeText(read.bytes, file);
}
