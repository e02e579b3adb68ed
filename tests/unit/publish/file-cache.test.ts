import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { restoreFiles, saveFiles } from '../../../src/publish/file-cache.ts';
import { tempFolder } from '../temp-folder.ts';

/** Saves two files; returns the folders of the cache, of the build that made them, and of the next build. */
async function saved() {
  const made = await tempFolder({ 'a.jpg': 'a', 'b.jpg': 'b' });
  const [cache, next] = [path.join(await tempFolder(), 'cache'), await tempFolder()];
  await saveFiles(cache, ['a.jpg', 'b.jpg'], made, []);
  return { made, cache, next };
}

it('files come back as they were saved', async () => {
  const { cache, next } = await saved();
  expect(restoreFiles(cache, ['a.jpg', 'b.jpg'], next)).toEqual([]);
  expect(await readFile(path.join(next, 'a.jpg'), 'utf8')).toBe('a');
});

it('those that were never saved are to be made', async () => {
  const { cache, next } = await saved();
  expect(restoreFiles(cache, ['a.jpg', 'c.jpg'], next)).toEqual(['c.jpg']);
  expect(await readdir(next)).toEqual(['a.jpg']);
  expect(restoreFiles(path.join(cache, 'none'), ['a.jpg'], next)).toEqual(['a.jpg']);
});

it('a published file that somebody has changed is made again', async () => {
  const { made, cache, next } = await saved();
  await writeFile(path.join(made, 'a.jpg'), 'changed');
  expect(restoreFiles(cache, ['a.jpg', 'b.jpg'], next)).toEqual(['a.jpg']);
  expect(await readdir(next)).toEqual(['b.jpg']);
});

it('a file that another build removes at the same time is made again', async () => {
  const { cache, next } = await saved();
  function* names() {
    // By now the cache has been looked at.
    rmSync(path.join(cache, 'a.jpg'));
    yield* ['a.jpg', 'b.jpg'];
  }
  expect(restoreFiles(cache, names(), next)).toEqual(['a.jpg']);
  expect(await readdir(next)).toEqual(['b.jpg']);
});

it('a list that was cut off counts as none', async () => {
  const { cache, next } = await saved();
  await writeFile(path.join(cache, 'list.json'), '{"a.jpg":');
  expect(restoreFiles(cache, ['a.jpg'], next)).toEqual(['a.jpg']);
});

it('what no page shows any more leaves the cache', async () => {
  const { cache, next } = await saved();
  expect(restoreFiles(cache, ['a.jpg'], next)).toEqual([]);
  await writeFile(path.join(next, 'c.jpg'), 'c');
  await saveFiles(cache, ['c.jpg'], next, ['a.jpg']);
  expect((await readdir(cache)).sort()).toEqual(['a.jpg', 'c.jpg', 'list.json']);
  expect(restoreFiles(cache, ['a.jpg', 'c.jpg'], await tempFolder())).toEqual([]);
});
