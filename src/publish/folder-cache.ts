/**
 * Caches folders of a site, such as an index part or the sizes of a picture, from build to build, under names with a hash of all
 * their inputs. Another build may use the same cache, it may be removed at any time, and an editor may change a published file,
 * which is a link to the cached one. So a folder whose files have changed since is made again.
 *
 *     <name>/files/       the files
 *     <name>/list.json    their states
 */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeCodeOf } from '../errors/cause.ts';
import { changedFiles, readStates, type FileStates } from './file-states.ts';
import { linkFiles } from './link-files.ts';
import { listFiles } from '../source/read/list-files.ts';

const filesFolder = 'files';
const listFile = 'list.json';

const isMissing = (error: unknown) => nodeCodeOf(error) === 'ENOENT';

/** Whether a list was cut off, for example by a power cut. */
const isBroken = (error: unknown) => error instanceof SyntaxError;

/**
 * Links a cached folder to a place in the site.
 *
 * @param to a folder that does not exist
 * @returns whether it was in the cache and unchanged; if not, nothing is at `to`
 */
export async function restoreFolder(
  cacheFolder: string,
  name: string,
  to: string,
): Promise<boolean> {
  const folder = path.join(cacheFolder, name);
  const files = path.join(folder, filesFolder);
  try {
    const list = JSON.parse(await readFile(path.join(folder, listFile), 'utf8')) as FileStates;
    if (changedFiles(files, list).length > 0) return false;
    linkFiles(files, to, Object.keys(list));
    return true;
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    if (isMissing(error) || isBroken(error)) return false;
    throw error;
  }
}

/** Moves a folder away before it removes it, so that no build finds half of it. */
async function removeWhole(folder: string): Promise<void> {
  const aside = `${folder}.${randomUUID()}`;
  try {
    await rename(folder, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Caches a finished folder of the site. If the disk is full, the next build makes it again. */
export async function saveFolder(cacheFolder: string, name: string, from: string): Promise<void> {
  const folder = path.join(cacheFolder, name);
  const staging = `${folder}.${randomUUID()}`;
  try {
    const files = path.join(staging, filesFolder);
    linkFiles(from, files, listFiles(from));
    const list = readStates(files, listFiles(files));
    await writeFile(path.join(staging, listFile), JSON.stringify(list));
    await removeWhole(folder);
    await rename(staging, folder);
  } catch {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Removes all other folders from the cache. Another build may be removing them at the same time. */
export async function removeOthers(cacheFolder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    if (!names.has(name)) await removeWhole(path.join(cacheFolder, name));
  }
}
