/** A build is made aside and takes its place only when it is whole. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const folder = '.astro';
const prefix = 'build-';

/** The folder in which this process builds, from the project's root. */
export function stagingFolder(processId: number): string {
  return `${folder}/${prefix}${processId}/`;
}

const isRunning = (processId: number) => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const previousEnding = '-previous';

/**
 * Removes what builds have left behind that were cut off. One that was cut off between its two renames has
 * left no site: the one before is put back.
 *
 * @param target the folder that is published
 */
export async function clearStaging(root: string, target: string): Promise<void> {
  const parent = path.join(root, folder);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (owner !== process.pid && isRunning(owner)) continue;
    if (name.endsWith(previousEnding) && !existsSync(target)) {
      await rename(path.join(parent, name), target);
      continue;
    }
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Puts a whole build in the place of the one before. If that fails, the one before is put back.
 *
 * @param staged the folder of the new build
 * @param target the folder that is published
 * @throws what the file system says
 */
export async function promote(staged: string, target: string): Promise<void> {
  const previous = `${staged.replace(/\/$/, '')}${previousEnding}`;
  const hadPrevious = await rename(target, previous).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(staged, target);
  } catch (error) {
    if (hadPrevious) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
