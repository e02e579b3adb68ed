/** The tables of a text, and what other programs write as a table. */
import type { Nodes, Root, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';

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

/** A line of dashes in several columns, which markdown reads as a rule. `-- -- --` may be meant as one. */
const columns = /^-{2,}(?: +-{2,})+[^\S\n]*$/;

const withoutMarks = (line: string) => line.replace(/^[\s>]+/, '').trimEnd();

/** Reports tables whose columns are only spaces apart: a line of dashes in columns with a line directly above or below it. */
export function checkSimpleTables(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Nodes) => Place,
): Problem[] {
  const lines = body.split('\n').map(withoutMarks);
  /** The last line of dashes, from 1. The lines between two are of one table. */
  let last: number | undefined;
  return nodesOf('thematicBreak').flatMap((node) => {
    const line = node.position?.start.line ?? 0;
    const [before = '', dashes = '', after = ''] = [line - 2, line - 1, line].map(
      (index) => lines[index] ?? '',
    );
    const text = before || after;
    const isApart = dashes.includes('---') || [before, after].some((one) => /\S\s{2,}\S/.test(one));
    if (!columns.test(dashes) || text === '' || !isApart) return [];
    const isOfLast = last !== undefined && !lines.slice(last, line - 1).includes('');
    last = line;
    if (isOfLast) return [];
    const width = dashes.trim().split(/ +/).length;
    const cells = before.split(/\s{2,}/);
    const head = cells.length === width ? cells : Array.from({ length: width }, () => '');
    return [problem('simpleTable', placeOf(node), { text, head })];
  });
}

/** Reports paragraphs directly beside a table that begin with a colon, as another program writes captions. */
export const checkTableCaptions = (
  { children }: Root,
  body: string,
  placeOf: (node: Nodes) => Place,
): Problem[] =>
  children.flatMap((node, index) => {
    const isBeside = [children[index - 1], children[index + 1]].some(
      (one) => one?.type === 'table',
    );
    if (node.type !== 'paragraph' || !isBeside) return [];
    const typed = body.slice(node.position?.start.offset, node.position?.end.offset);
    if (!/^:[^\S\n]+\S/.test(typed)) return [];
    return [problem('tableCaption', placeOf(node), { text: typed.replace(/\s+/g, ' ') })];
  });
