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
  /** The share of the texts that is studied, where that is all that is done. */
  texts: Shard | undefined;
  shard: Shard | undefined;
  /** The folders of what has been found in texts elsewhere. */
  found: readonly string[];
  /** The folders of all shards, to be put together. */
  merge: readonly string[];
}

function shardOf(flag: string, text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count) return { number, count };
  throw new PublicationError([problem('badShard', { file: flag }, { value: text, flag })]);
}

/**
 * Reads the flags of a command.
 *
 * @throws PublicationError if the value of one cannot be read; Node's own error if there is no such flag
 */
export function readFlags(args: readonly string[]): Flags {
  const { values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      'without-index': { type: 'boolean', default: false },
      texts: { type: 'string' },
      shard: { type: 'string' },
      with: { type: 'boolean', default: false },
      merge: { type: 'boolean', default: false },
    },
  });
  const folders: Record<string, string[]> = { with: [], merge: [] };
  let taker = 'merge';
  for (const token of tokens) {
    if (token.kind === 'option' && token.name in folders) taker = token.name;
    if (token.kind === 'positional') folders[taker]?.push(token.value);
  }
  const { with: found = [], merge = [] } = folders;
  if (values.with && found.length === 0) {
    throw new PublicationError([problem('noTexts', { file: '--with' })]);
  }
  const stages = [
    ...(values.texts === undefined ? [] : ['--texts']),
    ...(values.shard === undefined ? [] : ['--shard']),
    ...(values.merge ? ['--merge'] : []),
  ];
  const [stage = '', ...others] = stages;
  if (others.length > 0) {
    throw new PublicationError([problem('severalStages', { file: stage }, { others })]);
  }
  return {
    withIndex: !values['without-index'],
    texts: shardOf('--texts', values.texts),
    shard: shardOf('--shard', values.shard),
    found,
    merge: values.merge ? merge : [],
  };
}
