/** Where machines that share a build leave what they have made, and what each of them makes. */
import path from 'node:path';
import { hashOf } from '../../../model/hash.ts';
import type { Shard } from './share-flags.ts';

/** What one machine leaves. */
export interface ShardFiles {
  /** The folder of its pages. */
  pages: string;
  /** The file of its results. */
  cache: string;
}

/** @param folder that of the shard */
export const filesOfShard = (folder: string): ShardFiles => ({
  pages: path.join(folder, 'pages'),
  cache: path.join(folder, 'cache.db'),
});

/** The folder of a shard. @param root the project's root */
export const shardFolder = (root: string, { number }: Shard): string =>
  path.join(root, 'shards', String(number));

/** The file of the rendered texts, within the folder in which a machine leaves them. */
export const textsFile = 'texts.db';

/** @param root the project's root */
export const textsFileOf = (root: string, { number }: Shard): string =>
  path.join(root, 'shards/texts', String(number), textsFile);

/** Selects a share of files by their hash: it stays the same whatever other files there are. */
export const shareByHash =
  ({ number, count }: Shard) =>
  (file: string): boolean =>
    Number.parseInt(hashOf(file).slice(0, 8), 16) % count === number - 1;
