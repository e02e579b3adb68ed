/** Finished folders of an index, from build to build. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The folder of an entry while it is written. Another process may be writing the same entry. */
const stagingOf = (folder: string) => `${folder}.${process.pid}`;

/**
 * Makes an entry of the cache unless it is there. The name has a hash of all that it is made of.
 *
 * @param make writes the entry into the folder that it is given
 */
export async function ensureEntry(
  cacheFolder: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = path.join(cacheFolder, name);
  if (existsSync(folder)) return;
  const staging = stagingOf(folder);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await make(staging);
  try {
    await rename(staging, folder);
  } catch (error) {
    // Another build has made it in the meantime.
    if (!existsSync(folder)) throw error;
    await rm(staging, { recursive: true, force: true });
  }
}

/** Removes every entry but those. */
export async function removeOthers(cacheFolder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!names.has(name)) await rm(path.join(cacheFolder, name), { recursive: true, force: true });
  }
}
