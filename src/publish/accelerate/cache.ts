/** What the last build has found out, on disk. It may be wiped at any moment: a build then makes all of it anew. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** Where it stands. @param root the project's root */
export const cacheFileOf = (root: string): string => path.join(root, '.astro/broadsheet/cache.db');

/** Another number where the tables change. */
const edition = 3;

const tables = [
  'files',
  'texts',
  'html',
  'words',
  'near',
  'pictures',
  'pages',
  'links',
  'facts',
] as const;

/**
 * files: what each file of content says by itself. texts: what is found in their texts. html: those
 * texts, rendered. words: those of each article. near: those of them that come near a name. pictures: the sizes in which
 * each is shown. pages: what stands in `dist/`. links: what those pages refer to. facts: of the build as a whole.
 */
export type Table = (typeof tables)[number];

/** One thing that is kept, and the sign of all that it depends on. */
export interface Kept {
  sign: string;
  value: string;
}

/** Whether a row is meant. */
export type IsWanted = (table: Table, key: string) => boolean;

export interface Cache {
  get(table: Table, key: string): Kept | undefined;
  /** Every row of a table, by key. */
  all(table: Table): Map<string, Kept>;
  /** The signs alone. */
  signs(table: Table): Map<string, string>;
  put(table: Table, key: string, kept: Kept): void;
  remove(table: Table, key: string): void;
  /** Writes what is done within it at once; nothing of it where it throws. */
  together(work: () => void): void;
  /** Whether a table has no row. */
  isEmpty(table: Table): boolean;
  /**
   * Takes over what another cache has kept, or nothing of it where its tables are others or its file is damaged.
   *
   * @param isWanted whether a row is taken; without it, all are
   */
  takeFrom(file: string, isWanted?: IsWanted): void;
  close(): void;
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  const { user_version: found } = database.prepare('PRAGMA user_version').get() ?? {};
  if (found !== edition) {
    for (const table of tables) {
      database.exec(`DROP TABLE IF EXISTS ${table}`);
      database.exec(
        `CREATE TABLE ${table} (key TEXT PRIMARY KEY, sign TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID`,
      );
    }
    database.exec(`PRAGMA user_version = ${edition}`);
  }
  return database;
}

/** What SQLite says of a file that is damaged, or that is none of its own (sqlite.org/rescode.html). */
const damaged: readonly number[] = [11, 26];

/** Does what can be left undone where a file is damaged. */
function passDamaged(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { errcode = 0 } = error as { errcode?: number };
    if (!damaged.includes(errcode & 0xff)) throw error;
  }
}

/** Opens the file; one that is damaged is made anew. */
function openSafely(file: string): DatabaseSync {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    return openDatabase(file);
  } catch {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    return openDatabase(file);
  }
}

/** @param file where it stands; without it, nothing is kept beyond this process */
export function openCache(file?: string): Cache {
  const database = file === undefined ? openDatabase(':memory:') : openSafely(file);
  const prepared = new Map<string, StatementSync>();
  const statement = (text: string) => {
    const known = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, known);
    return known;
  };
  const together = (work: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  const takeTable = (table: Table) =>
    database.exec(
      `INSERT OR REPLACE INTO main.${table} SELECT * FROM other.${table} WHERE is_wanted('${table}', key)`,
    );
  return {
    get: (table, key) =>
      statement(`SELECT sign, value FROM ${table} WHERE key = ?`).get(key) as Kept | undefined,
    all(table) {
      const rows = statement(`SELECT key, sign, value FROM ${table}`).all() as unknown as (Kept & {
        key: string;
      })[];
      return new Map(rows.map(({ key, sign, value }) => [key, { sign, value }]));
    },
    signs(table) {
      const rows = statement(`SELECT key, sign FROM ${table}`).all() as unknown as {
        key: string;
        sign: string;
      }[];
      return new Map(rows.map(({ key, sign }) => [key, sign]));
    },
    put(table, key, { sign, value }) {
      statement(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?)`).run(key, sign, value);
    },
    remove(table, key) {
      statement(`DELETE FROM ${table} WHERE key = ?`).run(key);
    },
    together,
    isEmpty: (table) => statement(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined,
    takeFrom(file, isWanted = () => true) {
      database.function('is_wanted', (table, key) =>
        isWanted(table as Table, String(key)) ? 1 : 0,
      );
      passDamaged(() => {
        database.prepare('ATTACH ? AS other').run(file);
        try {
          const { user_version: found } = database.prepare('PRAGMA other.user_version').get() ?? {};
          if (found === edition) together(() => tables.forEach(takeTable));
        } finally {
          database.exec('DETACH other');
        }
      });
    },
    close: () => database.close(),
  };
}
