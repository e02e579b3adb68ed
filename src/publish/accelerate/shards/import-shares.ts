/** Imports what other machines have made into this machine's cache. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../../../errors/problem.ts';
import { PublicationError } from '../../../errors/report.ts';
import { assetsFolder } from '../../../model/pictures.ts';
import { getNamesHash, setNamesHash } from '../../../source/read/read-files.ts';
import type { ResultTable } from '../../../source/read/result-cache.ts';
import { saveFolder } from '../../folder-cache.ts';
import { linkFiles } from '../../link-files.ts';
import { listFiles } from '../../../source/read/list-files.ts';
import { pictureCache } from '../../pictures.ts';
import { removeAtExit } from '../../staging.ts';
import type { IsWanted, SqliteCache } from '../sqlite-cache.ts';
import { filesOfShard, textsFile } from './share-files.ts';

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
export function importResults(
  cache: SqliteCache,
  file: string,
  isWanted: IsWanted = isTextResult(),
): void {
  const wasEmpty = cache.hashes('texts').size === 0;
  const before = getNamesHash(cache);
  cache.copyFrom(file, isWanted);
  if (!wasEmpty && getNamesHash(cache) !== before) setNamesHash(cache, '');
}

/** Files of rendered texts in a folder or in the folders within it. */
function textsIn(folder: string): string[] {
  const own = path.join(folder, textsFile);
  if (existsSync(own)) return [own];
  const within = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return within
    .filter((item) => item.isDirectory())
    .map(({ name }) => path.join(folder, name, textsFile))
    .filter((file) => existsSync(file))
    .sort();
}

/**
 * Imports rendered texts.
 *
 * @param folders those of all shares, or one that has these
 * @throws PublicationError if a folder has no texts
 */
export function importTexts(cache: SqliteCache, folders: readonly string[]): void {
  const found = folders.map((folder) => ({ folder, files: textsIn(folder) }));
  const wrong = found.filter(({ files }) => files.length === 0);
  if (wrong.length > 0) {
    throw new PublicationError(wrong.map(({ folder }) => problem('noTexts', { file: folder })));
  }
  for (const file of found.flatMap(({ files }) => files)) importResults(cache, file);
}

/**
 * Imports texts into the cache; of shards the results into the cache and the pages into one folder.
 *
 * @param texts folders with texts  @param shards folders of shards
 * @returns the folder with the pages, if there are shards; it lasts as long as the process
 * @throws PublicationError if a folder has nothing of the kind
 */
export async function importShares(
  root: string,
  cache: SqliteCache,
  { texts, shards }: { texts: readonly string[]; shards: readonly string[] },
): Promise<string | undefined> {
  importTexts(cache, texts);
  if (shards.length === 0) return undefined;
  const union = path.join(root, '.astro/broadsheet/union');
  removeAtExit(union);
  rmSync(union, { recursive: true, force: true });
  mkdirSync(union, { recursive: true });
  for (const folder of shards) {
    const shard = filesOfShard(folder);
    if (!existsSync(shard.cache)) {
      // Shards have the texts too.
      if (textsIn(folder).length > 0) continue;
      throw new PublicationError([problem('noShard', { file: folder })]);
    }
    importResults(cache, shard.cache, isShardResult());
    linkFiles(shard.pages, union, listFiles(shard.pages));
  }
  const assets = path.join(union, assetsFolder);
  const found = existsSync(assets) ? readdirSync(assets, { withFileTypes: true }) : [];
  for (const { name } of found.filter((item) => item.isDirectory())) {
    await saveFolder(pictureCache(root), name, path.join(assets, name));
  }
  return union;
}
