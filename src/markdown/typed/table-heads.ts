/**
 * Tables that markdown does not read because of their line of dashes. It has not as many cells as the head: tables whose head has
 * nothing but bars, as programs write tables without a head, and those with a head and rows of as many cells. Or an office program
 * has made other dashes of its hyphens: `|—|—|`.
 */
import type { Root } from 'mdast';
import { codeRanges } from './odd-spaces.ts';

/** A line of bars, and the line of dashes below it. */
const emptyHead =
  /^(?=[ \t]*\|)([ \t|]+)\n([ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?)[ \t]*$/gm;

/** A head between bars, a line of dashes, and a row between bars. */
const shortDashes =
  /^([ \t]*\|.*\|)[ \t]*\n([ \t]*\|?[ \t]*-[-| \t]*)\n(?=([ \t]*\|.*\|)[ \t]*$)/gm;

/** A head that begins a block, and below it a line of cells with nothing but dashes, one of which is no hyphen. */
const otherDashes =
  /(?<=^|\n[ \t>]*\n)[ \t>]*(?<head>[^\s>][^\n]*)\n[ \t>]*(?=[^\n]*[—–―−])(?=[^\n]*\|)(?<dashes>\|?(?:[ \t]*:?[-—–―−]+:?[ \t]*(?:\||(?=\n|$)))+[ \t]*)(?=\n|$)/g;

/** Whether a text may have such a table; true for some texts without any. */
export const mayHaveOddHead = (text: string): boolean =>
  text.includes('|') &&
  [emptyHead, shortDashes, otherDashes].some((pattern) => text.search(pattern) >= 0);

/** How many cells a line of dashes is for. */
const cellsOf = (dashes: string) => dashes.match(/-+/g)?.length ?? 0;

/** How many cells are between the bars of a line. */
const cellsBetween = (line: string) => (line.match(/(?<!\\)\|/g)?.length ?? 0) - 1;

/** The cells of a line that may have bars at its ends. */
const cellsIn = (line: string) =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

/** A text with as many cells in each head as in the line of dashes below it; as long as before. */
export function withWholeHeads(tree: Root, text: string): string {
  const ranges = codeRanges(tree);
  const isCode = (offset: number) => ranges.some(([from, to]) => from <= offset && offset < to);
  return text
    .replace(emptyHead, (typed: string, head: string, dashes: string, offset: number) => {
      const bars = '|'.repeat(cellsOf(dashes) + 1);
      const fits = !isCode(offset) && bars.length <= head.length;
      return fits ? bars.padEnd(head.length) + typed.slice(head.length) : typed;
    })
    .replace(
      shortDashes,
      (typed: string, head: string, dashes: string, row: string, offset: number) => {
        const count = cellsBetween(head);
        const whole = `|${'-|'.repeat(Math.max(count, 0))}`;
        const isPlain = count > 1 && count === cellsBetween(row) && count !== cellsOf(dashes);
        if (!isPlain || isCode(offset) || whole.length > dashes.length) return typed;
        const before = typed.length - dashes.length - 1;
        return `${typed.slice(0, before)}${whole.padEnd(dashes.length)}\n`;
      },
    )
    .replace(otherDashes, (typed: string, head: string, dashes: string, offset: number) => {
      const cells = cellsIn(dashes);
      if (isCode(offset) || cells.length !== cellsIn(head).length) return typed;
      // Without spaces, so that the first hyphen is not that of a list.
      const plain = cells.map((cell) => cell.trim().replace(/[-—–―−]+/, '-')).join('|');
      const whole = dashes.startsWith('|') ? `|${plain}` : plain;
      return typed.slice(0, -dashes.length) + whole.padEnd(dashes.length);
    });
}
