/** Astro writes files with fixed names into `.astro/` while it builds, so only one build may run it at a time. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './staging.ts';

/** How often a waiting build looks again, and after how long it says that it waits, in milliseconds. */
const interval = 100;
const patience = 2_000;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Creates the file with this process's id at once, so that nobody reads an empty one. @returns whether it did */
function acquire(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the file if its process has ended. One with this process's id is left from an earlier process. */
function removeStale(file: string): void {
  try {
    const owner = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (owner !== process.pid && isRunning(owner)) return;
    const aside = `${file}.stale-${process.pid}`;
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    // Another waiting build has removed it.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Waits until no other build runs Astro. The lock ends with `release` or with this process.
 *
 * @param root the project's root
 */
export async function lockAstro(root: string): Promise<{ release(): void }> {
  const file = path.join(root, '.astro/astro.lock');
  mkdirSync(path.dirname(file), { recursive: true });
  for (let waited = 0; !acquire(file); waited += interval) {
    removeStale(file);
    if (waited === patience) console.log('Another build runs Astro: waiting for it to end.');
    await setTimeout(interval);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return {
    release() {
      process.off('exit', release);
      release();
    },
  };
}
