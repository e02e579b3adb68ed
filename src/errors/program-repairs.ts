/** Marks of wikis, Textile, Jira and Pandoc in markdown, and the tables of Pandoc. */

/** The mark of another program as markdown; undefined if it has no counterpart. */
export function asMarkdown(typed: string): string | undefined {
  const text = typed.trim();
  const [, bold] = /^'{3}(.*)'{3}$/.exec(text) ?? [];
  if (bold !== undefined) return `**${bold}**`;
  const [, note] = /^\^\[(.+)\]$/.exec(text) ?? [];
  if (note !== undefined) return `[^1] in its place and, in a paragraph of its own, [^1]: ${note}`;
  if (/^[\p{L}\p{N}()^~+−–-]+[~^][\p{L}\p{N}()]*$/u.test(text)) {
    return text.replace(/\^([^^]+)\^/g, '<sup>$1</sup>').replace(/~([^~]+)~/g, '<sub>$1</sub>');
  }
  const [, words, address = ''] =
    /^["“](.+)["”]:(\S+)$/.exec(text) ?? /^\[([^|]+)\|(\S+)\]$/.exec(text) ?? [];
  if (words !== undefined) {
    return `[${words.trim()}](${address.replace(/^www\./, 'https://www.')})`;
  }
  const [, rank, title = ''] = /^h([1-6])(?:\([^)]*\))?\.\s+(.*)$/.exec(text) ?? [];
  if (rank !== undefined) return `${'#'.repeat(Math.max(2, Number(rank)))} ${title}`;
  const [, quotation] = /^bq(?:\([^)]*\))?\.\s+(.*)$/.exec(text) ?? [];
  if (quotation !== undefined) return `> ${quotation}`;
  const [, picture, alt = 'what it shows'] = /^!([^!()]+)(?:\(([^)]*)\))?!$/.exec(text) ?? [];
  return picture && `![${alt}](${/^(?:https?:|\/)/.test(picture) ? picture : `./${picture}`})`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The first two lines of a table with these cells in its head: `| A | B | below it | --- | --- |`. */
export const beginningOfTable = (head: readonly string[]): string =>
  `${row(head)} below it ${row(head.map(() => '---'))}`;

/** The cells of the head of a table in a grid, empty ones if it has none; undefined if its columns are not clear. */
export function headOfGrid(grid: string): string[] | undefined {
  const lines = grid.split('\n').map((line) => line.trim());
  const columns = (lines[0] ?? '').split('+').length - 2;
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('+'));
  if (columns < 1 || end < 0) return undefined;
  const empty = Array.from({ length: columns }, () => '');
  if (!lines[end]?.includes('=')) return empty;
  const rows = lines.slice(1, end).map((line) => line.split('|').slice(1, -1));
  if (rows.some(({ length }) => length !== columns)) return undefined;
  return empty.map((_cell, column) =>
    rows
      .map((cells) => cells[column]?.trim() ?? '')
      .filter(Boolean)
      .join(' '),
  );
}
