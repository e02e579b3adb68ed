/**
 * A build shared by several machines, in three stages: each studies its share of the texts and leaves what it finds in a
 * folder; each takes that of all, makes and indexes its share of the pages and leaves it in a folder; one puts the folders
 * together, which then is a build of which every page stands already. The first stage may be left out.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFileOf, openCache, type Cache, type IsWanted, type Table } from '../cache.ts';
import { problem } from '../../../errors/problem.ts';
import { PublicationError } from '../../../errors/report.ts';
import { isFinding, takeFindings } from '../../../source/render/taken-findings.ts';
import { listBuild } from '../../verify/check-pages.ts';
import type { Shard } from '../../flags.ts';
import { fileOfPage } from '../../../model/url.ts';
import { cutIntoParts, type CutPage } from '../../index/part-cut.ts';
import { linkFiles } from '../../link-files.ts';

/** Where a build keeps what it makes. */
export interface Places {
  /** The folder that is published. */
  target: string;
  /** The file of the cache. */
  cache: string;
  /** The folder in which finished parts of the index are kept. */
  index: string;
}

/** The places of a whole site. @param root the project's root */
export const sitePlaces = (root: string): Places => ({
  target: path.join(root, 'dist'),
  cache: cacheFileOf(root),
  index: path.join(root, '.astro/broadsheet/index'),
});

/** What is kept of the pages that were made. */
const madeTables: readonly Table[] = ['pages', 'links', 'pictures'];

/** Whether a shard leaves a row behind. @param isShare whether a text, by its file, is of its share */
const isLeftBy = (isShare?: (file: string) => boolean): IsWanted => {
  const isText = isFinding(isShare);
  return (table, key) => madeTables.includes(table) || isText(table, key);
};

/** What a shard leaves behind. @param folder that of the shard */
const leftIn = (folder: string): Places => ({
  target: path.join(folder, 'pages'),
  cache: path.join(folder, 'cache.db'),
  index: path.join(folder, 'index'),
});

const leftBy = (root: string, { number }: Shard): Places =>
  leftIn(path.join(root, 'shards', String(number)));

/** The places of a shard. Its cache has all texts: to be left for others, it is too large. */
export const shardPlaces = (root: string, shard: Shard): Places => ({
  ...leftBy(root, shard),
  cache: path.join(root, `.astro/broadsheet/shards/${shard.number}.db`),
});

/** What is found in texts, within the folder in which it is left. */
const textsFile = 'texts.db';

/** Where a share of the texts is left: beside the shards, as both are carried from machine to machine. */
export const textsPlace = (root: string, { number }: Shard): string =>
  path.join(root, 'shards/texts', String(number), textsFile);

const isShare = (turn: number, { number, count }: Shard) => turn % count === number - 1;

/** A share of files by chance, such as the texts that a machine studies: it stays the same whatever else there is. */
export const chanceShareOf = (shard: Shard) => (file: string) =>
  isShare(createHash('sha1').update(file).digest().readUInt32BE(0), shard);

/**
 * The share of a shard: pages that are indexed together are made together, the others by chance.
 *
 * @param pages those that the search finds, their signs and texts left aside
 * @returns whether a page, by its file, is made by the shard
 */
export function shareOf(pages: readonly CutPage[], shard: Shard): (file: string) => boolean {
  const turns = new Map<string, number>();
  for (const [turn, part] of cutIntoParts(pages).entries()) {
    for (const { url } of part) turns.set(fileOfPage(url, '/'), turn);
  }
  const byChance = chanceShareOf(shard);
  return (file) => {
    const turn = turns.get(file);
    return turn === undefined ? byChance(file) : isShare(turn, shard);
  };
}

/** What stands of texts in a folder, or in the folders within it. */
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
 * Takes what the first stage has found in texts.
 *
 * @param folders those of all shares, or the one in which they stand
 * @throws PublicationError if there is nothing of that kind in one
 */
export function takeTexts(folders: readonly string[], cache: Cache): void {
  const found = folders.map((folder) => ({ folder, files: textsIn(folder) }));
  const wrong = found.filter(({ files }) => files.length === 0);
  if (wrong.length > 0) {
    throw new PublicationError(wrong.map(({ folder }) => problem('noTexts', { file: folder })));
  }
  for (const file of found.flatMap(({ files }) => files)) takeFindings(cache, file);
}

/** Leaves what a shard has found out for the machine that puts the shards together: of texts, each its share. */
export function leaveFindings(root: string, shard: Shard): void {
  const { cache } = leftBy(root, shard);
  for (const ending of ['', '-wal', '-shm']) rmSync(`${cache}${ending}`, { force: true });
  const left = openCache(cache);
  left.takeFrom(shardPlaces(root, shard).cache, isLeftBy(chanceShareOf(shard)));
  left.close();
}

/**
 * Takes what the shards have left: their findings into the cache, their pages into one folder.
 *
 * @param folders those of all shards; one of texts is passed over, as shards have these too
 * @param union the folder for their pages; what it had before is removed
 * @param index where finished batches of the index are kept
 * @throws PublicationError if a folder is not that of a shard
 */
export async function takeShards(
  folders: readonly string[],
  cache: Cache,
  { union, index }: { union: string; index: string },
): Promise<void> {
  rmSync(union, { recursive: true, force: true });
  mkdirSync(union, { recursive: true });
  mkdirSync(index, { recursive: true });
  for (const folder of folders) {
    const shard = leftIn(folder);
    if (!existsSync(shard.cache)) {
      if (textsIn(folder).length > 0) continue;
      throw new PublicationError([problem('noShard', { file: folder })]);
    }
    takeFindings(cache, shard.cache, isLeftBy());
    const made = (await listBuild(shard.target)).filter(
      (name) => !existsSync(path.join(union, name)),
    );
    linkFiles(shard.target, union, made);
    for (const name of existsSync(shard.index) ? readdirSync(shard.index) : []) {
      cpSync(path.join(shard.index, name), path.join(index, name), { recursive: true });
    }
  }
}
