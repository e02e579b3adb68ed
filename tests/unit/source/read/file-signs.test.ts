import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCache } from '../../../../src/publish/accelerate/cache.ts';
import { signOf } from '../../../../src/model/hash.ts';
import { createFileSigns } from '../../../../src/source/read/file-signs.ts';
import { tempFolder } from '../../temp-folder.ts';

it('gives a sign of what is in a file, and none of one that is not there', async () => {
  const root = await tempFolder({ 'a.md': 'one' });
  const { signOf: signOfFile } = createFileSigns(root, openCache());
  expect(signOfFile('a.md')).toBe(signOf(Buffer.from('one')));
  expect(signOfFile('b.md')).toBeUndefined();
});

it('notices what was written since, even where the file says that it is as old and as long as before', async () => {
  const root = await tempFolder({ 'a.md': 'one' });
  const file = path.join(root, 'a.md');
  const old = new Date('2020-01-01T00:00:00Z');
  utimesSync(file, old, old);
  const cache = openCache();
  const first = createFileSigns(root, cache);
  const before = first.signOf('a.md');
  first.keep();
  writeFileSync(file, 'two');
  utimesSync(file, old, old);
  expect(createFileSigns(root, cache).signOf('a.md')).not.toBe(before);
});

it('notices what was written just after it was read', async () => {
  const root = await tempFolder({ 'a.md': 'one' });
  const cache = openCache();
  const first = createFileSigns(root, cache);
  const before = first.signOf('a.md');
  first.keep();
  writeFileSync(path.join(root, 'a.md'), 'two');
  expect(createFileSigns(root, cache).signOf('a.md')).not.toBe(before);
});
