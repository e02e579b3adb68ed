/** Astro writes files with fixed names into `.astro/` while it builds, so only one build may run it at a time. */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockFile, type ProcessLock } from './process-lock.ts';

/** How often a waiting build tries again, and after how long it prints that it waits, in milliseconds. */
const interval = 100;
const patience = 2_000;

/**
 * Waits until no other build runs Astro. The lock ends with `release` or with this process.
 *
 * @param root the project's root
 */
export async function lockAstro(root: string): Promise<ProcessLock> {
  const file = path.join(root, '.astro/astro-lock.db');
  for (let waited = 0; ; waited += interval) {
    const lock = lockFile(file);
    if (lock) return lock;
    if (waited === patience) console.log('Another build runs Astro: waiting for it to end.');
    await setTimeout(interval);
  }
}
