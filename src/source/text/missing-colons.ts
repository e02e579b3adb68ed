/** Finds lines with a key and a value, but no colon between them: `section Local`. */
import type { KnownKeys } from '../../schemas/keys/known-groups.ts';
import { keyOfLine } from './front-matter-end.ts';
import { isWrong, repairedLine, type LineFault } from './yaml-repairs.ts';
import { parseText } from './yaml-text.ts';

/** How many lines are corrected. */
const mostTries = 20;

const errorCount = (lines: readonly string[]) => {
  const { errors, warnings } = parseText(lines.join('\n'));
  return errors.length + warnings.length;
};

/** The line with its colon; undefined for other lines. */
function withColon(line: string, known: KnownKeys): string | undefined {
  const [, key = '', value = ''] = /^([\w-]+)[ \t]+([^\s:=：].*)$/.exec(line) ?? [];
  // A quotation mark without another ends a text that began in a line above.
  if (!known.keys.has(key) || value.split('"').length % 2 === 0) return undefined;
  const whole = `${key}: ${value.trimEnd()}`;
  return isWrong(whole) ? repairedLine(whole, known) : whole;
}

/**
 * Finds them. Call it if a text cannot be read.
 *
 * @param known the keys that the text may have: a line may lack its colon if it begins with a key that no other line has
 * @returns the faults, and the text with the colons
 */
export function missingColons(
  text: string,
  known: KnownKeys,
): { faults: LineFault[]; text: string } {
  const lines = text.split('\n');
  const written = new Set(lines.map(keyOfLine));
  const repairs = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const repair = withColon(line, known);
    const key = keyOfLine(repair ?? '');
    if (repair === undefined || written.has(key) || repairs.size === mostTries) continue;
    written.add(key);
    repairs.set(index, repair);
  }
  const all = lines.map((line, index) => repairs.get(index) ?? line);
  const left = errorCount(all);
  if (repairs.size === 0 || left >= errorCount(lines)) return { faults: [], text };
  // A line within a text needs no colon.
  const needed = [...repairs].filter(
    ([index]) => errorCount(all.with(index, lines[index] ?? '')) > left,
  );
  const mistake = 'a line has no colon after its key';
  for (const [index, repair] of needed) lines[index] = repair;
  return {
    faults: needed.map(([index, repair]) => ({ line: index + 1, mistake, repair })),
    text: lines.join('\n'),
  };
}
