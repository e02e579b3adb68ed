import { expect, it } from 'vitest';
import { hashOf } from '../../../src/model/hash.ts';

it('inputs have the same hash whether they are text or bytes', () => {
  expect(hashOf('a', 'b')).toBe(hashOf(Buffer.from('a'), Buffer.from('b')));
  expect(hashOf('ü')).toBe(hashOf(Buffer.from('ü')));
});

it('another input, another number of inputs and another split between them are another hash', () => {
  const hashes = [hashOf('ab', 'c'), hashOf('a', 'bc'), hashOf('abc'), hashOf('abc', ''), hashOf()];
  expect(new Set(hashes).size).toBe(hashes.length);
});
