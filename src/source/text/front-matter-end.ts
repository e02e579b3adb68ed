/** Finds the end of front matter whose second line of --- is missing or mistyped. */

/** Marks that people type instead of ---, or that programs turn it into. */
const mistypedFence =
  /^\s*(?:-{2}|-{4,}|(?:[–—‐‑−]-?){1,3}|-[–—]|\.{3}|…|\*{3,}|_{3,}|={3,}|~{3,}|\+{3}| *-{3}|-(?: -)+|\\-(?:\\?-){2})\s*$/;

/** Whether a line is a mistyped ---. */
export const isMistypedFence = (line: string): boolean => mistypedFence.test(line);

const keyLine = /^["'“]?(?<key>[\p{L}_][\p{L}\p{N}_-]*)["'”]?\s*[:：](?:\s|$)/u;

/** The key at the beginning of a line; undefined if there is none. */
export const keyOfLine = (line: string): string | undefined => keyLine.exec(line)?.groups?.['key'];

/** Lines that may be among keys: indented lines, items of lists, comments, closing brackets. */
const amongKeys = /^(?:\s|-\s|#|[\]}])/;

/** Lines count from 1. */
export type FrontMatterEnd =
  /** The line with a mark instead of ---. */
  | { kind: 'mistyped'; line: number; text: string }
  /** The last line of the front matter. */
  | { kind: 'after'; line: number; text: string };

/**
 * Finds where front matter most likely ends.
 *
 * @param lines of the file, which begins with ---
 * @param keys that it may have: below a blank line, another word with a colon is text
 * @returns undefined if there are no keys
 */
export function endOfFrontMatter(
  lines: readonly string[],
  keys: ReadonlySet<string>,
): FrontMatterEnd | undefined {
  let last = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isMistypedFence(line) && last > 0)
      return { kind: 'mistyped', line: index + 1, text: line.trim() };
    if (line.trim() === '') continue;
    const key = keyOfLine(line);
    const isBelowBlank = (lines[index - 1] ?? '').trim() === '' && last > 0;
    const isInside = isBelowBlank
      ? key !== undefined && keys.has(key)
      : key !== undefined || amongKeys.test(line);
    if (!isInside) break;
    last = index;
  }
  return last === 0 ? undefined : { kind: 'after', line: last + 1, text: lines[last] ?? '' };
}
