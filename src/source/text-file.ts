import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../errors/problem.ts';

/** The index of the first byte at which bytes that are not UTF-8 cease to be it. */
function firstBadByte(bytes: Uint8Array): number {
  // Without `fatal`, each broken sequence becomes U+FFFD; what precedes the first one that the file
  // does not hold itself has the length that we look for.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let position = 0;
  for (const sign of text) {
    const encoded = Buffer.from(sign, 'utf8');
    if (!encoded.equals(bytes.subarray(position, position + encoded.length))) return position;
    position += encoded.length;
  }
  return position;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/**
 * Reads a text file that an editor has written.
 *
 * @param root the project's root
 * @param file a path from there, with forward slashes
 * @returns the text without a byte order mark and with \n at the ends of lines, or the problems; never throws
 */
export async function readTextFile(
  root: string,
  file: string,
): Promise<{ text: string } | { problems: Problem[] }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(root, file));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { problems: [problem('unreadable', { file }, { cause })] };
  }
  if (!isUtf8(bytes)) {
    const bad = firstBadByte(bytes);
    const line = lineAt(bytes.subarray(0, bad).toString('latin1'), bad);
    return { problems: [problem('notText', { file, line }, { byte: bad + 1 })] };
  }
  // Every other byte is NUL where Latin text is saved as UTF-16.
  if (bytes.filter((byte) => byte === 0).length > bytes.length / 4) {
    return { problems: [problem('notText', { file, line: 1 }, { byte: 1 })] };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) return { problems: [problem('nulCharacter', { file, line: lineAt(text, nul) })] };
  return { text };
}
