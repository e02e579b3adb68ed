/** One machine's share of a build, and the arguments that name it: `npm run build -- --shard 3/10`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { problem } from '../../../errors/problem.ts';
import { PublicationError } from '../../../errors/report.ts';
import { hashOf } from '../../../model/hash.ts';

export interface Shard {
  /** From 1 to `count`. */
  number: number;
  /** How many machines share the build. */
  count: number;
}

interface ShardFlags {
  /** The share of the texts to render, if only texts are requested. */
  texts: Shard | undefined;
  /** The share of the pages to render, if only pages are requested. */
  shard: Shard | undefined;
  /** Folders with what other machines have made. */
  folders: readonly string[];
}

/** Stops the build. @param message what is wrong with the flags */
export function refuseFlags(message: string): never {
  throw new PublicationError([problem('badFlag', { file: 'npm run build' }, { message })]);
}

function shardOf(flag: string, text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count) return { number, count };
  return refuseFlags(`${flag} ${text} does not name a machine and their number, as in 3/10`);
}

/**
 * @throws PublicationError if the value of a flag is wrong; the error of Node's `parseArgs` if there is no such flag
 */
export function readShardFlags(args: readonly string[]): ShardFlags {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      texts: { type: 'string' },
      shard: { type: 'string' },
      with: { type: 'string', multiple: true, default: [] },
      merge: { type: 'boolean' },
    },
  });
  const { texts, shard, merge } = values;
  const stages = Object.entries({ texts, shard, merge }).filter(([, value]) => value !== undefined);
  if (stages.length > 1) {
    const names = stages.map(([name]) => `--${name}`).join(' and ');
    refuseFlags(`${names} are stages of a shared build, each with a command of its own`);
  }
  return {
    texts: shardOf('--texts', texts),
    shard: shardOf('--shard', shard),
    folders: [...values.with, ...positionals],
  };
}

/** The folder in which a machine leaves its share of the pages. @param root the project's root */
export const shardFolder = (root: string, { number }: Shard): string =>
  path.join(root, 'shards', String(number));

/** Selects a share of files by their hash, so that it does not depend on other files. */
export const shareByHash =
  ({ number, count }: Shard) =>
  (file: string): boolean =>
    Number.parseInt(hashOf(file).slice(0, 8), 16) % count === number - 1;
