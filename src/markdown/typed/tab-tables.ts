/**
 * Tables as spreadsheets paste them: lines whose cells are separated by tabs. Markdown would join the lines to one paragraph. The
 * first line is the head.
 */
import type { Paragraph, PhrasingContent, Root, Table, TableCell } from 'mdast';
import { eachNode } from '../walk.ts';

/** Two lines with a tab between words. */
const tabLines = /^[^\n]*\S[^\S\n]*\t[^\S\n]*\S[^\n]*\n[^\n]*\t/m;

/** Whether a text may have such a table. */
export const mayHaveTabTable = (text: string): boolean =>
  text.includes('\t') && tabLines.test(text);

/** The phrases of a paragraph, line by line and cell by cell. Blank cells at the ends of a line are not in them. */
function cellsOf(children: readonly PhrasingContent[]): PhrasingContent[][][] {
  let cell: PhrasingContent[] = [];
  let row = [cell];
  const rows = [row];
  for (const child of children) {
    if (child.type === 'break') {
      rows.push((row = [(cell = [])]));
      continue;
    }
    if (child.type !== 'text') {
      cell.push(child);
      continue;
    }
    for (const piece of child.value.split(/([\t\n])/)) {
      if (piece === '\t') row.push((cell = []));
      else if (piece === '\n') rows.push((row = [(cell = [])]));
      else if (piece.trim() !== '') cell.push({ type: 'text', value: piece });
    }
  }
  return rows;
}

/** A line that begins with a bullet, a letter or a number with a tab after it: an item of a list. */
const itemLine = /^(?:o|[^\p{L}\p{N}\s]{1,2}|\(?(?:\d{1,3}|[a-z])[.)])\t/u;

/** A line without the marks of quotations and the spaces around it. */
const withoutMarks = (line: string) => line.replace(/^(?: *>)* *| +$/g, '');

/** The rows of a paragraph that is a table; undefined if its lines have not the same number of tabs. */
function rowsOf({ children }: Paragraph, typed: string): PhrasingContent[][][] | undefined {
  const lines = typed.split('\n').map(withoutMarks);
  const [count = 0] = lines.map((line) => line.split('\t').length);
  const isEven = lines.every((line) => line.trim() !== '' && line.split('\t').length === count);
  const read = cellsOf(children);
  const isList = lines.every((line) => itemLine.test(line));
  const isTable = lines.length > 1 && count > 1 && isEven && !isList;
  if (!isTable || read.length !== lines.length) return undefined;
  const rows = read.map((cells, index) => {
    const [blank = ''] = /^\t*/.exec(lines[index] ?? '') ?? [];
    const before = Array.from(blank, (): PhrasingContent[] => []);
    const after = Array.from({ length: count - before.length - cells.length }, () => []);
    return [...before, ...cells, ...after];
  });
  return rows.every(({ length }) => length === count) ? rows : undefined;
}

/** The columns that have words. Words are often aligned with several tabs. */
const filledColumns = (rows: readonly PhrasingContent[][][]) =>
  (rows[0] ?? []).flatMap((_cell, at) => (rows.some((row) => row[at]?.length) ? [at] : []));

/** A paragraph as a table; undefined if it is none. */
function tableOf(paragraph: Paragraph, source: string): Table | undefined {
  const { start, end } = paragraph.position ?? {};
  if (start?.offset === undefined) return undefined;
  const lineStart = source.lastIndexOf('\n', start.offset - 1) + 1;
  // A tab before the first word belongs to a blank cell.
  const isFirst = /^[\s>]*$/.test(source.slice(lineStart, start.offset));
  const from = isFirst ? lineStart : start.offset;
  const typed = source.slice(from, end?.offset);
  const rows = typed.includes('\t') ? rowsOf(paragraph, typed) : undefined;
  if (!rows) return undefined;
  const columns = filledColumns(rows);
  if (columns.length < 2) return undefined;
  let offset = from;
  const tableRows = typed.split('\n').map((line, index) => {
    const cells = line.split('\t').map((cell): TableCell => {
      const first = { line: start.line + index, column: 1, offset };
      offset += cell.length;
      const position = { start: first, end: { ...first, offset } };
      offset += 1;
      return { type: 'tableCell', children: [], position };
    });
    const children = columns.map((at): TableCell => ({
      ...(cells[at] ?? { type: 'tableCell' }),
      children: rows[index]?.[at] ?? [],
    }));
    return { type: 'tableRow' as const, children };
  });
  return {
    type: 'table',
    align: columns.map(() => null),
    children: tableRows,
    ...(paragraph.position && { position: paragraph.position }),
  };
}

/** Turns paragraphs whose lines have cells between tabs into tables. Mutates the tree. @param source of the tree */
export function readTabTables(tree: Root, source: string): void {
  eachNode(tree, 'paragraph', (node, index, parent) => {
    if (node.data) return;
    const table = tableOf(node, source);
    if (table) parent.children[index] = table;
  });
}
