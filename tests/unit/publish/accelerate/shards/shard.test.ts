import { expect, it } from 'vitest';
import { readShardFlags } from '../../../../../src/publish/accelerate/shards/shard.ts';

const none = { texts: undefined, shard: undefined, folders: [] };
const third = { number: 3, count: 10 };

it.each([
  [[], none],
  [['--texts', '3/10'], { ...none, texts: third }],
  [['--shard', '3/10'], { ...none, shard: third }],
  [['--shard', '3/10', '--with', 'a', 'b'], { ...none, shard: third, folders: ['a', 'b'] }],
  [['--with', 'a', 'b', '--shard', '3/10'], { ...none, shard: third, folders: ['a', 'b'] }],
  [['--merge', 'a', 'b'], { ...none, folders: ['a', 'b'] }],
  [['--merge', 'a', '--with', 'b'], { ...none, folders: ['b', 'a'] }],
])('%j', (args, flags) => {
  expect(readShardFlags(args)).toEqual(flags);
});

it.each(['0/2', '3/2', '3', 'a/b'])('--shard %s is refused', (shard) => {
  expect(() => readShardFlags(['--shard', shard])).toThrow(`--shard ${shard} does not name`);
  expect(() => readShardFlags(['--texts', shard])).toThrow(`--texts ${shard} does not name`);
});

it.each([
  [['--texts', '1/2', '--shard', '1/2'], '--texts and --shard are stages'],
  [['--merge', 'a', '--shard', '1/2'], '--shard and --merge are stages'],
  [['--shard', '1/2', '--with'], "'--with <value>' argument missing"],
])('%j is refused', (args, words) => {
  expect(() => readShardFlags(args)).toThrow(words);
});

it('an unknown flag is refused', () => {
  expect(() => readShardFlags(['--fast'])).toThrow('--fast');
});
