/** Imports what other machines have made into this machine's cache. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../../../errors/problem.ts';
import { PublicationError } from '../../../errors/report.ts';
import { assetsFolder } from '../../../model/pictures.ts';
import { listFiles } from '../../../source/read/list-files.ts';
import { getNamesHash, setNamesHash } from '../../../source/read/read-files.ts';
import type { ResultTable } from '../../../source/read/result-cache.ts';
import { saveFolder } from '../../folder-cache.ts';
import { linkFiles } from '../../link-files.ts';
import { pictureCache } from '../../pictures/add-pictures.ts';
import { removeAtExit } from '../../staging.ts';
import type { IsWanted, SqliteCache } from '../sqlite-cache.ts';

/** The file with the results of a machine, within the folder in which it leaves them. */
export const resultsFile = 'results.db';

/** The folder with its share of the pages, beside that file. */
export const pagesFolder = 'pages';

const textTables: readonly ResultTable[] = ['files', 'texts', 'html', 'words', 'near'];
const pageTables: readonly ResultTable[] = ['pages', 'pictures'];

/** Selects results of texts. @param isShare selects files; by default all */
export const isTextResult =
  (isShare: (file: string) => boolean = () => true): IsWanted =>
  (table, key) =>
    table === 'facts' ? key === 'names' : textTables.includes(table) && isShare(key);

/** Selects results of pages, and those of texts. */
export const isShardResult = (isShare?: (file: string) => boolean): IsWanted => {
  const isText = isTextResult(isShare);
  return (table, key) => pageTables.includes(table) || isText(table, key);
};

/** Imports rows. If they were rendered with other names than those of the cache, the hash of the names is cleared. */
export function importResults(cache: SqliteCache, file: string, isWanted: IsWanted): void {
  const wasEmpty = cache.hashes('texts').size === 0;
  const before = getNamesHash(cache);
  cache.copyFrom(file, isWanted);
  if (!wasEmpty && getNamesHash(cache) !== before) setNamesHash(cache, '');
}

/**
 * Imports results from folders and those within them.
 *
 * @returns the files of the results
 * @throws PublicationError if a folder has none
 */
export function importFolders(
  cache: SqliteCache,
  folders: readonly string[],
  isWanted: IsWanted = isTextResult(),
): string[] {
  return folders.flatMap((folder) => {
    const files = (existsSync(folder) ? listFiles(folder) : [])
      .filter((file) => path.posix.basename(file) === resultsFile)
      .map((file) => path.join(folder, file))
      .sort();
    if (files.length === 0) throw new PublicationError([problem('noResults', { file: folder })]);
    for (const file of files) importResults(cache, file, isWanted);
    return files;
  });
}

/**
 * Imports the results of texts and pages into the cache, and the pages into one folder.
 *
 * @returns the folder with the pages, if there are any; it lasts as long as the process
 * @throws PublicationError if a folder has no results
 */
export async function mergeShards(
  root: string,
  cache: SqliteCache,
  folders: readonly string[],
): Promise<string | undefined> {
  const shards = importFolders(cache, folders, isShardResult())
    .map((file) => path.join(path.dirname(file), pagesFolder))
    .filter((pages) => existsSync(pages));
  if (shards.length === 0) return undefined;
  const union = path.join(root, '.astro/broadsheet/union');
  removeAtExit(union);
  rmSync(union, { recursive: true, force: true });
  for (const pages of shards) linkFiles(pages, union, listFiles(pages));
  const assets = path.join(union, assetsFolder);
  const found = existsSync(assets) ? readdirSync(assets, { withFileTypes: true }) : [];
  for (const { name } of found.filter((item) => item.isDirectory())) {
    await saveFolder(pictureCache(root), name, path.join(assets, name));
  }
  return union;
}
