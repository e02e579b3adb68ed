import { expect, it } from 'vitest';
import { shortHash } from '../../../src/model/short-hash.ts';

// From the test vectors of the authors of FNV.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('“%s” is hashed as FNV-1a hashes it', (text, hash) => {
  expect(shortHash(text)).toBe(hash);
});
