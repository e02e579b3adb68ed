import { expect, it } from 'vitest';
import { readFlags } from '../../../src/publish/flags.ts';

const none = { withIndex: true, texts: undefined, shard: undefined, found: [], merge: [] };
const third = { number: 3, count: 10 };

it.each([
  [[], none],
  [['--without-index'], { ...none, withIndex: false }],
  [['--texts', '3/10'], { ...none, texts: third }],
  [['--shard', '3/10'], { ...none, shard: third }],
  [['--shard', '3/10', '--with', 'a', 'b'], { ...none, shard: third, found: ['a', 'b'] }],
  [['--with', 'a', 'b', '--shard', '3/10'], { ...none, shard: third, found: ['a', 'b'] }],
  [['--merge', 'a', 'b'], { ...none, merge: ['a', 'b'] }],
  [['--merge', 'a', '--with', 'b'], { ...none, found: ['b'], merge: ['a'] }],
])('%j', (args, flags) => {
  expect(readFlags(args)).toEqual(flags);
});

it.each(['0/2', '3/2', '3', 'a/b'])('--shard %s is none', (shard) => {
  expect(() => readFlags(['--shard', shard])).toThrow(`--shard has the value “${shard}”`);
  expect(() => readFlags(['--texts', shard])).toThrow(`--texts has the value “${shard}”`);
});

it.each([
  [['--texts', '1/2', '--shard', '1/2'], '--texts stands together with --shard'],
  [['--merge', 'a', '--shard', '1/2'], '--shard stands together with --merge'],
  [['--shard', '1/2', '--with'], '--with does not hold what --texts leaves behind'],
])('%j is refused', (args, words) => {
  expect(() => readFlags(args)).toThrow(words);
});

it('a flag that nobody knows is refused', () => {
  expect(() => readFlags(['--fast'])).toThrow('--fast');
});
