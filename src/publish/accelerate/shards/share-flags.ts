/** The arguments of a build that several machines share: `npm run build -- --shard 3/10`. */
import { parseArgs } from 'node:util';
import { problem } from '../../../errors/problem.ts';
import { PublicationError } from '../../../errors/report.ts';

/** One of several machines that share a build. */
export interface Shard {
  /** From 1 to `count`. */
  number: number;
  count: number;
}

export interface ShareFlags {
  /** The share of the texts to render, if that is all that is asked for. */
  texts: Shard | undefined;
  /** The share of the pages to render, if that is all that is asked for. */
  shard: Shard | undefined;
  /** Folders with texts that other machines have rendered. */
  with: readonly string[];
  /** Folders of all shards, to be merged into a site. */
  merge: readonly string[];
}

function shardOf(flag: string, text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count) return { number, count };
  throw new PublicationError([problem('badShard', { file: flag }, { value: text, flag })]);
}

/**
 * @throws PublicationError if the value of a flag is wrong; the error of Node's `parseArgs` if there is no such flag
 */
export function readShareFlags(args: readonly string[]): ShareFlags {
  const { values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      texts: { type: 'string' },
      shard: { type: 'string' },
      with: { type: 'boolean', default: false },
      merge: { type: 'boolean', default: false },
    },
  });
  const folders: Record<string, string[]> = { with: [], merge: [] };
  let current = 'merge';
  for (const token of tokens) {
    if (token.kind === 'option' && token.name in folders) current = token.name;
    if (token.kind === 'positional') folders[current]?.push(token.value);
  }
  const { with: found = [], merge = [] } = folders;
  if (values.with && found.length === 0) {
    throw new PublicationError([problem('noTexts', { file: '--with' })]);
  }
  const [stage = '', ...others] = (['texts', 'shard', 'merge'] as const)
    .filter((name) => values[name] !== undefined && values[name] !== false)
    .map((name) => `--${name}`);
  if (others.length > 0) {
    throw new PublicationError([problem('severalStages', { file: stage }, { others })]);
  }
  return {
    texts: shardOf('--texts', values.texts),
    shard: shardOf('--shard', values.shard),
    with: found,
    merge: values.merge ? merge : [],
  };
}
