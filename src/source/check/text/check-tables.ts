/** The tables of a text. */
import type { Nodes, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';

/**
 * A row may have fewer cells than the head. Extra cells would be dropped (GFM, 4.10), and a line without any bar below the
 * table would be a row of it.
 */
export function checkTable(
  { children: [head, ...rows] }: Table,
  body: string,
  placeOf: (node: Nodes) => Place,
): Problem[] {
  const limit = head?.children.length ?? 0;
  const sourceOf = ({ position }: TableRow) =>
    position ? body.slice(position.start.offset, position.end.offset) : '|';
  const isTyped = head !== undefined && /^[^<]*\|/.test(sourceOf(head));
  return rows.flatMap((row) => {
    const typed = sourceOf(row).trim();
    const text = isTyped && typed.includes('|') ? typed : toString(row);
    if (row.children.length > limit) return [problem('tableRowTooLong', placeOf(row), { text })];
    const isText = isTyped && !sourceOf(row).includes('|');
    return isText ? [problem('textAfterTable', placeOf(row), { text })] : [];
  });
}
