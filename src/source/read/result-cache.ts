/** Results of earlier builds, each with its cache key: the hash of everything that it depends on. */

/**
 * files: the findings of each file of content by itself. texts: mentions and pictures of each rendered text. html: the HTML of
 * these texts. words: the words of each article. near: the words of each article that are similar to a name. pictures: the size
 * of each picture. documents: the size and name of each document. pages: facts of each finished page. facts: facts of the build
 * as a whole.
 */
export const resultTables = [
  'files',
  'texts',
  'html',
  'words',
  'near',
  'pictures',
  'documents',
  'pages',
  'facts',
] as const;

export type ResultTable = (typeof resultTables)[number];

export interface CachedResult {
  /** The cache key: the hash of everything that the value depends on. */
  hash: string;
  value: string;
}

export interface ResultCache {
  /** @param key names the row, such as the path of a file; it is not the cache key */
  get(table: ResultTable, key: string): CachedResult | undefined;
  /** All rows of a table by key. */
  all(table: ResultTable): Map<string, CachedResult>;
  /** Only the hashes, by key. */
  hashes(table: ResultTable): Map<string, string>;
  set(table: ResultTable, key: string, result: CachedResult): void;
  remove(table: ResultTable, key: string): void;
  /** Writes everything that `work` sets in one transaction, or nothing if it throws. */
  transaction(work: () => void): void;
  close(): void;
}

/**
 * Removes the rows of all files except some.
 *
 * @param tables whose keys are files; every file has a row in the first
 */
export function removeOthers(
  cache: ResultCache,
  tables: readonly [ResultTable, ...ResultTable[]],
  files: ReadonlySet<string>,
): void {
  const gone = [...cache.hashes(tables[0]).keys()].filter((file) => !files.has(file));
  if (gone.length === 0) return;
  cache.transaction(() => {
    for (const table of tables) for (const file of gone) cache.remove(table, file);
  });
}

/** A cache that lasts as long as the process. */
export function createMemoryCache(): ResultCache {
  const tables = new Map(
    resultTables.map((table) => [table, new Map<string, CachedResult>()] as const),
  );
  const rowsOf = (table: ResultTable) => tables.get(table) ?? new Map<string, CachedResult>();
  return {
    get: (table, key) => rowsOf(table).get(key),
    all: (table) => new Map(rowsOf(table)),
    hashes: (table) => new Map([...rowsOf(table)].map(([key, { hash }]) => [key, hash])),
    set: (table, key, result) => void rowsOf(table).set(key, result),
    remove: (table, key) => void rowsOf(table).delete(key),
    transaction: (work) => work(),
    close: () => undefined,
  };
}
