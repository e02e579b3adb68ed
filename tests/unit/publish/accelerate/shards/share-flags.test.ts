import { expect, it } from 'vitest';
import { readShareFlags } from '../../../../../src/publish/accelerate/shards/share-flags.ts';

const none = { texts: undefined, shard: undefined, with: [], merge: [] };
const third = { number: 3, count: 10 };

it.each([
  [[], none],
  [['--texts', '3/10'], { ...none, texts: third }],
  [['--shard', '3/10'], { ...none, shard: third }],
  [['--shard', '3/10', '--with', 'a', 'b'], { ...none, shard: third, with: ['a', 'b'] }],
  [['--with', 'a', 'b', '--shard', '3/10'], { ...none, shard: third, with: ['a', 'b'] }],
  [['--merge', 'a', 'b'], { ...none, merge: ['a', 'b'] }],
  [['--merge', 'a', '--with', 'b'], { ...none, with: ['b'], merge: ['a'] }],
])('%j', (args, flags) => {
  expect(readShareFlags(args)).toEqual(flags);
});

it.each(['0/2', '3/2', '3', 'a/b'])('--shard %s is refused', (shard) => {
  expect(() => readShareFlags(['--shard', shard])).toThrow(`--shard has the value “${shard}”`);
  expect(() => readShareFlags(['--texts', shard])).toThrow(`--texts has the value “${shard}”`);
});

it.each([
  [['--texts', '1/2', '--shard', '1/2'], '--texts cannot be combined with --shard'],
  [['--merge', 'a', '--shard', '1/2'], '--shard cannot be combined with --merge'],
  [['--shard', '1/2', '--with'], '--with does not contain the output of --texts'],
])('%j is refused', (args, words) => {
  expect(() => readShareFlags(args)).toThrow(words);
});

it('an unknown flag is refused', () => {
  expect(() => readShareFlags(['--fast'])).toThrow('--fast');
});
