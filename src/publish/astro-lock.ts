/** Astro writes files with fixed names into `.astro/` while it builds, so only one build may run it at a time. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './staging.ts';

/** How often a waiting build looks again, in milliseconds. */
const interval = 100;

/** @returns whether the file is now this process's own */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Removes the file if the process that has written it has ended. */
function removeStale(file: string): void {
  try {
    const owner = Number.parseInt(readFileSync(file, 'utf8'), 10);
    // An empty file is being written at this moment.
    if (owner > 0 && !isRunning(owner)) rmSync(file, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
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
  while (!take(file)) {
    removeStale(file);
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
