/** A lock on a file that ends with the process that holds it, however that ends. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface ProcessLock {
  release(): void;
}

/** What SQLite says of an error, without the details of extended codes (sqlite.org/rescode.html). */
export const sqliteCode = (error: unknown): number =>
  ((error as { errcode?: number }).errcode ?? 0) & 0xff;

/** Whether somebody else holds a lock of the database: SQLITE_BUSY. */
export const isBusy = (error: unknown): boolean => sqliteCode(error) === 5;

/**
 * Locks a file by an SQLite database, as the operating system releases such a lock with its process.
 *
 * @returns undefined if somebody else holds the lock
 * @throws if the file cannot be made or opened
 */
export function lockFile(file: string): ProcessLock | undefined {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Nothing is written: a journal would only be one more file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    return undefined;
  }
  const close = () => database.close();
  // This also keeps the database, which would be closed once nothing refers to it.
  process.once('exit', close);
  return {
    release() {
      process.off('exit', close);
      close();
    },
  };
}
