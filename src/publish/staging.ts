/** A build is made aside and takes its place only when it is whole. */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';

const folder = '.astro';
const prefix = 'build-';
const previousEnding = '-previous';

/** How often a build tries again whose place another build has just taken. */
const attempts = 5;

/** The folder in which this process builds, from the project's root. */
export function stagingFolder(processId: number): string {
  return `${folder}/${prefix}${processId}/`;
}

/** Has a folder of a build removed when the process exits. One that is killed leaves it to `clearStaging`. */
export function removeAtExit(folder: string): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

const isRunning = (processId: number) => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but runs.
    return codeOf(error) === 'EPERM';
  }
};

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
    if (name.includes(previousEnding) && !existsSync(target)) {
      await rename(path.join(parent, name), target);
      continue;
    }
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Moves what is published out of the way. @returns whether there was anything */
async function setAside(target: string, previous: string): Promise<boolean> {
  try {
    await rename(target, previous);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Two renames; if the second fails, the first is taken back. */
async function replace(staged: string, target: string, previous: string): Promise<void> {
  const hadPrevious = await setAside(target, previous);
  try {
    await rename(staged, target);
  } catch (error) {
    if (hadPrevious && !existsSync(target)) await rename(previous, target);
    throw error;
  }
}

/** Leaves the build before aside, in the place of one that is older; or removes it. */
async function putAside(previous: string, aside: string | undefined): Promise<void> {
  const remove = (folder: string) => rm(folder, { recursive: true, force: true });
  try {
    if (!aside) return await remove(previous);
    await remove(aside);
    await rename(previous, aside);
  } catch {
    // Another build is at it: the next one clears away what is left.
  }
}

/**
 * Puts a whole build in the place of the one before. If that fails, the one before is put back. A link is
 * followed: what it leads to is replaced.
 *
 * @param staged the folder of the new build
 * @param target the folder that is published
 * @param aside where the build before is left, for the next build to make use of; without it, it is removed
 * @throws PublicationError with what the file system says
 */
export async function promote(staged: string, target: string, aside?: string): Promise<void> {
  const source = path.resolve(staged);
  const place = await realpath(target).catch(() => target);
  for (let attempt = 1; ; attempt += 1) {
    const previous = `${source}${previousEnding}${attempt}`;
    try {
      await replace(source, place, previous);
      await putAside(previous, aside);
      return;
    } catch (error) {
      // Another build that ended at the same moment has put its folder there between our two renames.
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '');
      if (isTaken && attempt < attempts) continue;
      const cause = error instanceof Error ? error.message : String(error);
      const file = path.basename(target);
      throw new PublicationError([problem('notReplaced', { file }, { cause })]);
    }
  }
}
