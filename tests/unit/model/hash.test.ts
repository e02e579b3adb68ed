import { expect, it } from 'vitest';
import { signOf } from '../../../src/model/hash.ts';

it('inputs have the same hash whether they are text or bytes', () => {
  expect(signOf('a', 'b')).toBe(signOf(Buffer.from('a'), Buffer.from('b')));
  expect(signOf('ü')).toBe(signOf(Buffer.from('ü')));
});

it('another input, another number of inputs and another split between them are another hash', () => {
  const hashes = [signOf('ab', 'c'), signOf('a', 'bc'), signOf('abc'), signOf('abc', ''), signOf()];
  expect(new Set(hashes).size).toBe(hashes.length);
});
