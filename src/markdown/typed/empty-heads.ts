/**
 * Tables whose head has nothing but bars, as programs write those without a head. Markdown reads one only if the head has as many
 * cells as the line of dashes below it.
 */
import type { Root } from 'mdast';
import { codeRanges } from './odd-spaces.ts';

/** A line of bars, and the line of dashes below it. */
const emptyHead =
  /^(?=[ \t]*\|)([ \t|]+)\n([ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?)[ \t]*$/gm;

/** Whether a text may have such a table. */
export const mayHaveEmptyHead = (text: string): boolean =>
  text.includes('|') && text.search(emptyHead) >= 0;

/** How many cells a line of dashes is for. */
const cellsIn = (dashes: string) => dashes.match(/-+/g)?.length ?? 0;

/** A text with as many cells in each empty head as in the line below it; as long as before. */
export function withWholeHeads(tree: Root, text: string): string {
  const ranges = codeRanges(tree);
  return text.replace(emptyHead, (typed: string, head: string, dashes: string, offset: number) => {
    const isCode = ranges.some(([from, to]) => from <= offset && offset < to);
    const bars = '|'.repeat(cellsIn(dashes) + 1);
    const fits = !isCode && bars.length <= head.length;
    return fits ? bars.padEnd(head.length) + typed.slice(head.length) : typed;
  });
}
