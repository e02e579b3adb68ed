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
import type { Shard } from './flags.ts';
import { listBuild } from './check-pages.ts';
import { searchParts, type SearchPage } from './search-parts.ts';
import { linkFiles } from './standing-pages.ts';

/** What a shard leaves behind, in its folder. */
const pagesFolder = 'pages';
const indexFolder = 'index';
const cacheName = 'cache.db';

/** The folder of a shard, from the project's root. */
export const shardFolder = ({ number }: Shard): string => `shards/${number}`;

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
  const whole = pages.map((page) => ({ ...page, sign: '', html: () => '' }));
  const turns = new Map<string, number>();
  for (const [turn, batch] of searchParts(whole).flat().entries()) {
    for (const { url } of batch.pages) turns.set(`${url.slice(1)}index.html`, turn);
  }
  return (file) =>
    isShare(turns.get(file) ?? createHash('sha1').update(file).digest().readUInt32BE(0), shard);
}

/** Leaves the share of a shard in its folder. */
export function leaveShard(
  root: string,
  shard: Shard,
  { made, cacheFile, index }: { made: string; cacheFile: string; index: string },
): void {
  const folder = path.join(root, shardFolder(shard));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(made, path.join(folder, pagesFolder), { recursive: true });
  cpSync(cacheFile, path.join(folder, cacheName));
  if (existsSync(index)) cpSync(index, path.join(folder, indexFolder), { recursive: true });
}

/**
 * Takes what the shards have left: their findings into the cache, their pages into one folder.
 *
 * @param union the folder for their pages
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
    const file = path.join(folder, cacheName);
    if (!existsSync(file)) throw new PublicationError([problem('noShard', { file: folder })]);
    cache.takeFrom(file);
    const pages = path.join(folder, pagesFolder);
    const made = (await listBuild(pages)).filter((name) => !existsSync(path.join(union, name)));
    linkFiles(pages, union, made);
    const batches = path.join(folder, indexFolder);
    for (const name of existsSync(batches) ? readdirSync(batches) : []) {
      cpSync(path.join(batches, name), path.join(index, name), { recursive: true });
    }
  }
}
