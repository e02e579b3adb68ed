/** Finished folders of an index, from build to build. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The folder of an entry while it is written. Another process may be writing the same entry. */
const stagingOf = (folder: string) => `${folder}.${process.pid}`;

export const hasEntry = (cacheFolder: string, name: string): boolean =>
  existsSync(path.join(cacheFolder, name));

/**
 * Makes an entry of the cache.
 *
 * @param name has a hash of all that the entry is made of
 * @param make writes the entry into the empty folder that it is given
 */
export async function makeEntry(
  cacheFolder: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = path.join(cacheFolder, name);
  const staging = stagingOf(folder);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    await make(staging);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another build may have made the same entry in the meantime.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes every entry but those. */
export async function removeOthers(cacheFolder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!names.has(name)) await rm(path.join(cacheFolder, name), { recursive: true, force: true });
  }
}
