/** Astro writes files with fixed names into `.astro/` while it builds, so only one build may run it at a time. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** How often a waiting build looks again, and after how long it says that it waits, in milliseconds. */
const interval = 100;
const patience = 2_000;

/** SQLITE_BUSY (sqlite.org/rescode.html). */
const busy = 5;

/** Locks a database, as the operating system releases such a lock however the process ends. @returns whether it did */
function acquire(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    return false;
  }
}

/**
 * Waits until no other build runs Astro. The lock ends with `release` or with this process.
 *
 * @param root the project's root
 */
export async function lockAstro(root: string): Promise<{ release(): void }> {
  const file = path.join(root, '.astro/astro-lock.db');
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  for (let waited = 0; !acquire(database); waited += interval) {
    if (waited === patience) console.log('Another build runs Astro: waiting for it to end.');
    await setTimeout(interval);
  }
  const release = () => database.close();
  // This also keeps the database, which would be closed once nothing refers to it.
  process.once('exit', release);
  return {
    release() {
      process.off('exit', release);
      release();
    },
  };
}
