import { expect, it } from 'vitest';
import { readFlags } from '../../../src/build/flags.ts';

it.each([
  [[], { withIndex: true, shard: undefined, merge: [] }],
  [['--without-index'], { withIndex: false, shard: undefined, merge: [] }],
  [['--shard', '3/10'], { withIndex: true, shard: { number: 3, count: 10 }, merge: [] }],
  [['--merge', 'a', 'b'], { withIndex: true, shard: undefined, merge: ['a', 'b'] }],
])('%j', (args, flags) => {
  expect(readFlags(args)).toEqual(flags);
});

it.each(['0/2', '3/2', '3', 'a/b'])('--shard %s is none', (shard) => {
  expect(() => readFlags(['--shard', shard])).toThrow(`has the value “${shard}”`);
});

it('a flag that nobody knows is refused', () => {
  expect(() => readFlags(['--fast'])).toThrow('--fast');
});
