/** Finds groups and lists of front matter whose lines are indented wrongly. */
import type { KnownGroup, KnownKeys } from '../../schemas/keys/known-groups.ts';
import { asNewLines, isWrong, quoted, repairedLine, type LineFault } from './yaml-repairs.ts';
import { parseText } from './yaml-text.ts';

const emptyKey = /^ ?([\w-]+):\s*$/;
const keyLine = /^(\s*)([-*•–—]*)\s*([\w-]+)\s*:\s+(\S.*)$/;
const itemLine = /^\s*[-*•–—]\s*(\S.*)$/;
const topKey = /^[\w-]+\s*:(?:\s|$)/;

/** A line with a key and its value, corrected by itself. */
function rightLine(line: string): string {
  return (isWrong(line) ? repairedLine(line) : undefined) ?? line;
}

/** The corrected lines below a key, as many as there are; undefined if their meaning is not clear. */
function laidOut(lines: readonly string[], { isList, keys }: KnownGroup): string[] | undefined {
  const laid: string[] = [];
  let item = new Set<string>();
  for (const line of lines) {
    if (line.trim() === '') {
      laid.push(line);
      continue;
    }
    if (keys.size === 0) {
      const [, text] = itemLine.exec(line) ?? [];
      if (text === undefined) return undefined;
      // With a colon, an item would be a group.
      const isGroup = /^[^"'[{].*:\s/.test(text);
      laid.push(`  ${isGroup ? `- ${quoted(text.trimEnd())}` : rightLine(`- ${text}`)}`);
      continue;
    }
    const [, , mark = '', key = '', value = ''] = keyLine.exec(line) ?? [];
    if (!keys.has(key)) return undefined;
    const own = rightLine(`${key}: ${value}`);
    const isNew = isList && (mark !== '' || item.size === 0 || item.has(key));
    if (isNew) item = new Set();
    // A group has each of its keys only once.
    if (item.has(key)) return undefined;
    item.add(key);
    laid.push(isList ? `  ${isNew ? '- ' : '  '}${own}` : `  ${own}`);
  }
  return laid;
}

/** The data in some lines; undefined if they cannot be read. */
function meaning(lines: readonly string[]): string | undefined {
  const document = parseText(lines.join('\n'));
  const count = document.errors.length + document.warnings.length;
  return count > 0 ? undefined : JSON.stringify(document.toJS());
}

/**
 * Finds the groups and lists whose lines are indented wrongly. Call it if a text cannot be read, or has keys that its file may
 * not have.
 *
 * @returns the faults, and the text with the corrected lines
 */
export function layoutFaults(
  text: string,
  known: KnownKeys,
): { faults: LineFault[]; text: string } {
  const lines = text.split('\n');
  const faults: LineFault[] = [];
  const groups = known.groups();
  for (const [start, line] of lines.entries()) {
    const [, key = ''] = emptyKey.exec(line) ?? [];
    const group = groups.get(key);
    if (!group) continue;
    const rest = lines.slice(start + 1);
    const isNext = (one: string) => {
      const [name = ''] = /^[\w-]+/.exec(one) ?? [];
      return topKey.test(one) && (known.keys.has(name) || !group.keys.has(name));
    };
    const length = rest.findIndex(isNext);
    const own = rest.slice(0, length < 0 ? rest.length : length);
    const laid = laidOut(own, group);
    if (!laid?.some((one) => one.trim() !== '')) continue;
    const meant = meaning([`${key}:`, ...laid]);
    // A value that needs quotation marks is another mistake.
    const isInPlace = [own, own.map(rightLine)].some((one) => meaning([line, ...one]) === meant);
    if (meant === undefined || isInPlace) continue;
    lines.splice(start, laid.length + 1, `${key}:`, ...laid);
    const mistake = `the lines below “${key}” are not indented as they have to be`;
    const shown = laid.filter((one) => one.trim() !== '');
    faults.push({ line: start + 1, mistake, repair: asNewLines([`${key}:`, ...shown]) });
  }
  return { faults, text: lines.join('\n') };
}
