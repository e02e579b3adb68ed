/**
 * Caches single files of a site from build to build, under names with a hash of all their inputs. As in `folder-cache.ts`, a
 * published file is a link to the cached one. A cached file that has been changed since is made again.
 *
 *     <name>       the files
 *     list.json    their states
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { nodeCodeOf } from '../errors/cause.ts';
import { changedFiles, readStates, type FileStates } from './file-states.ts';
import { linkFiles } from './link-files.ts';

const listFile = 'list.json';

function readList(cacheFolder: string): FileStates {
  try {
    return JSON.parse(readFileSync(path.join(cacheFolder, listFile), 'utf8')) as FileStates;
  } catch {
    // No build has cached anything, or a power cut has broken the list.
    return {};
  }
}

/**
 * Links cached files into a folder of the site.
 *
 * @param names of files in `to`
 * @returns the names of those that are missing from the cache or have changed since
 */
export function restoreFiles(cacheFolder: string, names: Iterable<string>, to: string): string[] {
  const list = readList(cacheFolder);
  const changed = new Set(changedFiles(cacheFolder, list));
  return [...names].filter((name) => {
    if (!(name in list) || changed.has(name)) return true;
    try {
      linkFiles(cacheFolder, to, [name]);
      return false;
    } catch (error) {
      // Another build has removed it since.
      if (nodeCodeOf(error) === 'ENOENT') return true;
      throw error;
    }
  });
}

/**
 * Caches files of the site, and removes all others from the cache. If the disk is full, the next build makes them again.
 *
 * @param kept the names of files that were restored
 */
export async function saveFiles(
  cacheFolder: string,
  names: readonly string[],
  from: string,
  kept: readonly string[],
): Promise<void> {
  try {
    await mkdir(cacheFolder, { recursive: true });
    linkFiles(from, cacheFolder, names);
    const all = new Set([...names, ...kept]);
    const staging = path.join(cacheFolder, `${listFile}.${randomUUID()}`);
    writeFileSync(staging, JSON.stringify(readStates(cacheFolder, all)));
    renameSync(staging, path.join(cacheFolder, listFile));
    for (const name of readdirSync(cacheFolder)) {
      if (!all.has(name) && name !== listFile)
        rmSync(path.join(cacheFolder, name), { force: true });
    }
  } catch {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
}
