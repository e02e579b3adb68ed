/** What can be asked of a build besides: `npm run build -- --shard 3/10`. */
import { parseArgs } from 'node:util';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';

/** One of several machines that share a build. */
export interface Shard {
  /** From 1 to `count`. */
  number: number;
  count: number;
}

export interface Flags {
  /** Whether the site gets a search index: measurements leave it out. */
  withIndex: boolean;
  shard: Shard | undefined;
  /** The folders of all shards, to be put together. */
  merge: readonly string[];
}

function shardOf(text: string): Shard {
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count) return { number, count };
  throw new PublicationError([problem('badShard', { file: '--shard' }, { value: text })]);
}

/**
 * Reads the flags of a command.
 *
 * @throws PublicationError if the value of one cannot be read; Node's own error if there is no such flag
 */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'without-index': { type: 'boolean', default: false },
      shard: { type: 'string' },
      merge: { type: 'boolean', default: false },
    },
  });
  return {
    withIndex: !values['without-index'],
    shard: values.shard === undefined ? undefined : shardOf(values.shard),
    merge: values.merge ? positionals : [],
  };
}
