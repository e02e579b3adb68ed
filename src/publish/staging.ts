/** A build is made in a folder of its own and replaces the published folder only when it is complete. */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, readlink, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { nodeCodeOf } from '../errors/cause.ts';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { lockFile } from './process-lock.ts';

const folder = '.astro';
const prefix = 'build-';
const previousEnding = '-previous';

/** How often a build tries again to publish if another build has just done so. */
const attempts = 5;

/** The folder in which this process builds, from the project's root. */
export function stagingFolder(processId: number): string {
  return `${folder}/${prefix}${processId}/`;
}

/** Removes a folder or file when the process exits. If the process is killed, `clearStaging` of the next build does it. */
export function removeAtExit(folder: string): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** The file that a build locks while it runs. A process id would not do, because another process may get it later. */
const lockOf = (root: string, processId: number) => path.join(root, folder, `lock-${processId}.db`);

/** Whether the build of this process runs. */
function isRunning(root: string, processId: number): boolean {
  const file = lockOf(root, processId);
  if (processId === process.pid || !existsSync(file)) return false;
  const lock = lockFile(file);
  lock?.release();
  return lock === undefined;
}

/** The real path of a folder: a symbolic link is followed, even if its target does not exist. */
async function placeOf(target: string): Promise<string> {
  const link = await readlink(target).catch(() => undefined);
  return link === undefined ? target : path.resolve(path.dirname(target), link);
}

/**
 * Removes what killed builds have left behind. If one was killed between its two renames, there is no published folder: the
 * previous one is put back.
 *
 * @param target the folder that is published
 */
export async function clearStaging(root: string, target: string): Promise<void> {
  const place = await placeOf(target);
  const parent = path.join(root, folder);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (isRunning(root, owner)) continue;
    if (name.includes(previousEnding) && !existsSync(place)) {
      await rename(path.join(parent, name), place);
      continue;
    }
    await rm(path.join(parent, name), { recursive: true, force: true });
    if (owner !== process.pid) await rm(lockOf(root, owner), { force: true });
  }
}

/** The folders of a build. */
interface Staging {
  /** The folder in which this process builds; it is removed when the process exits. */
  folder: string;
  /** The folder that is published. */
  target: string;
}

/** Prepares the folders of a build, and clears what killed builds have left. @param root the project's root */
export async function openStaging(root: string): Promise<Staging> {
  const target = path.join(root, 'dist');
  lockFile(lockOf(root, process.pid));
  removeAtExit(lockOf(root, process.pid));
  await clearStaging(root, target);
  const folder = path.join(root, stagingFolder(process.pid));
  removeAtExit(folder);
  return { folder, target };
}

/** Moves the published site out of the way. @returns whether there was one */
async function setAside(target: string, previous: string): Promise<boolean> {
  try {
    await rename(target, previous);
    return true;
  } catch (error) {
    if (nodeCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Removes a folder; synchronous, as that takes a third of the time for many files. */
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** The site is published. A failure from here on only leaves files for the next build to remove. */
function discardQuietly(folder: string, discard: (folder: string) => void): void {
  try {
    discard(folder);
  } catch {
    // Another build removes it too.
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

/**
 * Replaces the published folder by a build. If that fails, the published folder stays as it was. If it is a symbolic link,
 * the folder that it leads to is replaced.
 *
 * @param staged the folder of the new build
 * @param target the folder that is published
 * @param discard removes the folder of the site that was replaced
 * @throws PublicationError with what the file system says
 */
export async function promote(
  staged: string,
  target: string,
  discard: (replaced: string) => void = remove,
): Promise<void> {
  const source = path.resolve(staged);
  const place = await placeOf(target);
  for (let attempt = 1; ; attempt += 1) {
    const previous = `${source}${previousEnding}${attempt}`;
    try {
      await replace(source, place, previous);
      discardQuietly(previous, discard);
      return;
    } catch (error) {
      // Another build that ended at the same moment has put its folder there between our two renames.
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(nodeCodeOf(error) ?? '');
      if (isTaken && attempt < attempts) continue;
      const file = path.basename(target);
      throw new PublicationError([problem('notReplaced', { file }, { cause: error })]);
    }
  }
}
