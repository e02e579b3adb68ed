/** Reads the judged queries. What the columns mean is in README.md. */
import { readFile } from 'node:fs/promises';

/** Where the fixture newspaper is: a folder with `content/`, as a site has it. */
export const judgedRoot = new URL('./', import.meta.url);

interface JudgedPaper {
  title: string;
  /** The folder with its `content/` and `queries.csv`. */
  root: URL;
  /** How many stories it has at least. */
  stories: number;
}

/** The judged papers in English that every test run builds and asks. */
export const englishPapers: readonly JudgedPaper[] = [
  { title: 'The Westhaven Courier', root: judgedRoot, stories: 115 },
  { title: 'The Kelbridge Ledger', root: new URL('kelbridge/', judgedRoot), stories: 115 },
];

/** All judged papers in English. The last one is asked by the benchmark only, as a test run is long already. */
export const measuredPapers: readonly JudgedPaper[] = [
  ...englishPapers,
  { title: 'The Stavering Observer', root: new URL('stavering/', judgedRoot), stories: 105 },
];

/** The first line of `queries.csv`. */
const columns = ['query', 'first', 'top', 'without', 'kind', 'note'] as const;

/** What a good librarian of the paper would answer to a query. */
export interface JudgedQuery {
  query: string;
  /** The address of the story that comes first; empty if several are equally right. */
  first: string;
  /** What must be shown: stories (`/news/…/`) among the first five, cards (`card:/people/…/`) above them. */
  top: string[];
  /** What must not be shown: stories among the first ten, and cards. */
  without: string[];
  kind: string;
  note: string;
}

/** The judged queries of a file, in its order. @throws if it has other columns */
export async function readQueries(file: URL): Promise<JudgedQuery[]> {
  const [head, ...rows] = parseCsv(await readFile(file, 'utf8'));
  if (head?.join() !== columns.join()) throw new Error(`queries.csv begins with ${head?.join()}`);
  return rows.map((row, index) => {
    if (row.length !== columns.length) {
      throw new Error(`Row ${index + 1} of queries.csv has ${row.length} columns: ${row.join()}`);
    }
    const [query = '', first = '', top = '', without = '', kind = '', note = ''] = row;
    return { query, first, top: addresses(top), without: addresses(without), kind, note };
  });
}

const addresses = (cell: string) => cell.split(' ').filter((address) => address !== '');

/** Rows of cells, as RFC 4180 has them: a cell in quotation marks may hold commas, line breaks and doubled marks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
