import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hashOf } from '../../../../src/model/hash.ts';
import { createFileHashes } from '../../../../src/source/read/file-hashes.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { tempFolder } from '../../temp-folder.ts';

it('hashes the bytes of a file, and has no hash of a missing one', async () => {
  const root = await tempFolder({ 'a.md': 'one' });
  const hashes = createFileHashes(root, createMemoryCache());
  expect(hashes.get('a.md')).toBe(hashOf(Buffer.from('one')));
  expect(hashes.get('b.md')).toBeUndefined();
});

it('notices a change even if size and time of the file stay the same', async () => {
  const root = await tempFolder({ 'a.md': 'one' });
  const file = path.join(root, 'a.md');
  const old = new Date('2020-01-01T00:00:00Z');
  utimesSync(file, old, old);
  const cache = createMemoryCache();
  const first = createFileHashes(root, cache);
  const before = first.get('a.md');
  first.save();
  writeFileSync(file, 'two');
  utimesSync(file, old, old);
  expect(createFileHashes(root, cache).get('a.md')).not.toBe(before);
});

it('notices a change just after the file was read', async () => {
  const root = await tempFolder({ 'a.md': 'one' });
  const cache = createMemoryCache();
  const first = createFileHashes(root, cache);
  const before = first.get('a.md');
  first.save();
  writeFileSync(path.join(root, 'a.md'), 'two');
  expect(createFileHashes(root, cache).get('a.md')).not.toBe(before);
});
