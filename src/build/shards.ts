/**
 * A build shared by several machines: each makes and indexes its share of the pages and leaves it in a folder; one puts
 * the folders together, which then is a build of which every page stands already.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { listBuild } from './check-pages.ts';
import type { Shard } from './flags.ts';
import { searchParts, type SearchPage } from './search-parts.ts';
import { linkFiles } from './link-files.ts';

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
  cache: path.join(root, '.astro/broadsheet/cache.db'),
  index: path.join(root, '.astro/broadsheet/index'),
});

/** What a shard leaves behind. @param folder that of the shard */
const placesIn = (folder: string): Places => ({
  target: path.join(folder, 'pages'),
  cache: path.join(folder, 'cache.db'),
  index: path.join(folder, 'index'),
});

export const shardPlaces = (root: string, { number }: Shard): Places =>
  placesIn(path.join(root, 'shards', String(number)));

const isShare = (turn: number, { number, count }: Shard) => turn % count === number - 1;

/**
 * The share of a shard: pages that are indexed together are made together, the others by chance.
 *
 * @param pages those that the search finds, their signs and texts left aside
 * @returns whether a page, by its file, is made by the shard
 */
export function shareOf(
  pages: readonly Pick<SearchPage, 'url' | 'published'>[],
  shard: Shard,
): (file: string) => boolean {
  const whole = pages.map((page) => ({ ...page, sign: '', file: '', parts: [] }));
  const turns = new Map<string, number>();
  for (const [turn, batch] of searchParts(whole).flat().entries()) {
    for (const { url } of batch.pages) turns.set(`${url.slice(1)}index.html`, turn);
  }
  return (file) =>
    isShare(turns.get(file) ?? createHash('sha1').update(file).digest().readUInt32BE(0), shard);
}

/**
 * Takes what the shards have left: their findings into the cache, their pages into one folder.
 *
 * @param folders those of all shards
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
    const shard = placesIn(folder);
    if (!existsSync(shard.cache))
      throw new PublicationError([problem('noShard', { file: folder })]);
    cache.takeFrom(shard.cache);
    const made = (await listBuild(shard.target)).filter(
      (name) => !existsSync(path.join(union, name)),
    );
    linkFiles(shard.target, union, made);
    for (const name of existsSync(shard.index) ? readdirSync(shard.index) : []) {
      cpSync(path.join(shard.index, name), path.join(index, name), { recursive: true });
    }
  }
}
