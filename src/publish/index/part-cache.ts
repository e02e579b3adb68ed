/**
 * Folders of an index, cached from build to build under names that have a hash of all that they are made of. Another
 * build may use the same cache, and anybody may remove it: what is missing is made again.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { linkFiles } from '../link-files.ts';

/** Every file of a folder, as paths from it. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Links a cached folder to a place in the site.
 *
 * @returns whether it was in the cache
 */
export async function restoreFolder(cacheFolder: string, name: string, to: string) {
  const from = path.join(cacheFolder, name);
  try {
    linkFiles(from, to, await filesIn(from));
    return true;
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Caches a finished folder of the site. Without room for it in the cache, the next build makes it again. */
export async function saveFolder(cacheFolder: string, name: string, from: string): Promise<void> {
  const folder = path.join(cacheFolder, name);
  const staging = `${folder}.${process.pid}`;
  try {
    linkFiles(from, staging, await filesIn(from));
    await rename(staging, folder);
  } catch {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Removes all from the cache but these. */
export async function removeOthers(cacheFolder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    if (!names.has(name)) await rm(path.join(cacheFolder, name), { recursive: true, force: true });
  }
}
