/** The cache of results on disk, in one SQLite file. It may be deleted at any time: the next build then makes everything. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy, sqliteCode } from '../process-lock.ts';
import {
  resultTables,
  type CachedResult,
  type ResultCache,
  type ResultTable,
} from '../../source/read/result-cache.ts';

/** The file of the cache. @param root the project's root */
export const cacheFileOf = (root: string): string => path.join(root, '.astro/broadsheet/cache.db');

/** Increase it when the tables or their values change: caches of other versions are emptied. */
const version = 7;

/** Whether a row is wanted. */
export type IsWanted = (table: ResultTable, key: string) => boolean;

export interface SqliteCache extends ResultCache {
  /** For threads. */
  file: string;
  /**
   * Copies rows from another cache file; copies nothing if that file has another version or is damaged.
   *
   * @param isWanted selects rows; by default all
   */
  copyFrom(file: string, isWanted?: IsWanted): void;
}

/** Two builds that make the file at the same time cannot both set its mode: SQLite waits for neither. */
function setMode(database: DatabaseSync): void {
  for (let left = 100; ; left -= 1) {
    try {
      return database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
    } catch (error) {
      if (left === 0 || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  setMode(database);
  // Two first builds may create the tables at the same time.
  database.exec('BEGIN EXCLUSIVE');
  const { user_version: found } = database.prepare('PRAGMA user_version').get() ?? {};
  if (found !== version) {
    for (const table of resultTables) {
      database.exec(`DROP TABLE IF EXISTS ${table}`);
      database.exec(
        `CREATE TABLE ${table} (key TEXT PRIMARY KEY, hash TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID`,
      );
    }
    database.exec(`PRAGMA user_version = ${version}`);
  }
  database.exec('COMMIT');
  return database;
}

/** SQLITE_CORRUPT and SQLITE_NOTADB (sqlite.org/rescode.html). */
const damaged: readonly number[] = [11, 26];

const isDamage = (error: unknown) => damaged.includes(sqliteCode(error));

/** Opens the file; a damaged one is replaced. */
function openSafely(file: string): DatabaseSync {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    return openDatabase(file);
  } catch (error) {
    if (!isDamage(error)) throw error;
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    return openDatabase(file);
  }
}

export function openSqliteCache(file: string): SqliteCache {
  const database = openSafely(file);
  const transaction = (work: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  const copyTable = (table: ResultTable) =>
    database.exec(
      `INSERT OR REPLACE INTO main.${table} SELECT * FROM other.${table} WHERE is_wanted('${table}', key)`,
    );
  const rows = (table: ResultTable, columns: string) =>
    database.prepare(`SELECT key, ${columns} FROM ${table}`).all() as unknown as (CachedResult & {
      key: string;
    })[];
  return {
    file,
    get: (table, key) =>
      database.prepare(`SELECT hash, value FROM ${table} WHERE key = ?`).get(key) as
        CachedResult | undefined,
    all: (table) =>
      new Map(rows(table, 'hash, value').map(({ key, hash, value }) => [key, { hash, value }])),
    hashes: (table) => new Map(rows(table, 'hash').map(({ key, hash }) => [key, hash])),
    set(table, key, { hash, value }) {
      database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?)`).run(key, hash, value);
    },
    remove(table, key) {
      database.prepare(`DELETE FROM ${table} WHERE key = ?`).run(key);
    },
    transaction,
    copyFrom(file, isWanted = () => true) {
      database.function('is_wanted', (table, key) =>
        isWanted(table as ResultTable, String(key)) ? 1 : 0,
      );
      try {
        database.prepare('ATTACH ? AS other').run(file);
        try {
          const { user_version: found } = database.prepare('PRAGMA other.user_version').get() ?? {};
          if (found === version) transaction(() => resultTables.forEach(copyTable));
        } finally {
          database.exec('DETACH other');
        }
      } catch (error) {
        if (!isDamage(error)) throw error;
      }
    },
    close: () => database.close(),
  };
}
