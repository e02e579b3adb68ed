/** A lock on a file that is released when its process ends, however it ends. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface ProcessLock {
  release(): void;
}

/** The primary result code of SQLite for an error, without the extended one (sqlite.org/rescode.html). */
export const sqliteCode = (error: unknown): number =>
  ((error as { errcode?: number }).errcode ?? 0) & 0xff;

/** Whether another process holds a lock of the database: SQLITE_BUSY. */
export const isBusy = (error: unknown): boolean => sqliteCode(error) === 5;

/**
 * Locks a file by means of an SQLite database, because the operating system releases such a lock with its process.
 *
 * @returns undefined if another process holds the lock
 * @throws if the file cannot be made or opened
 */
export function lockFile(file: string): ProcessLock | undefined {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Nothing is written, so a journal would only be one more file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    return undefined;
  }
  const close = () => database.close();
  // This also keeps a reference to the database, which would otherwise be closed by the garbage collector.
  process.once('exit', close);
  return {
    release() {
      process.off('exit', close);
      close();
    },
  };
}
