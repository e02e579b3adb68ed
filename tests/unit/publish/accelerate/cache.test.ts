import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openCache } from '../../../../src/publish/accelerate/cache.ts';
import { tempFolder } from '../../temp-folder.ts';

const kept = (value: string) => ({ sign: 's', value });

it('keeps what it is given from one opening to the next', async () => {
  const file = path.join(await tempFolder({}), 'a/b/cache.db');
  const cache = openCache(file);
  cache.put('texts', 'x', kept('one'));
  cache.put('texts', 'x', kept('two'));
  cache.put('html', 'y', kept('three'));
  cache.remove('html', 'y');
  cache.close();
  const again = openCache(file);
  expect(again.get('texts', 'x')).toEqual(kept('two'));
  expect([...again.all('texts').keys(), ...again.signs('html').keys()]).toEqual(['x']);
  again.close();
});

it('writes nothing of what is broken off', () => {
  const cache = openCache();
  const work = () => {
    cache.put('facts', 'x', kept('one'));
    throw new Error('out of ink');
  };
  expect(() => cache.together(work)).toThrow('out of ink');
  expect(cache.get('facts', 'x')).toBeUndefined();
});

it('begins anew where its file is damaged', async () => {
  const folder = await tempFolder({});
  const file = path.join(folder, 'cache.db');
  await mkdir(folder, { recursive: true });
  await writeFile(file, 'no database');
  const cache = openCache(file);
  cache.put('facts', 'x', kept('one'));
  expect(cache.get('facts', 'x')).toEqual(kept('one'));
  cache.close();
});

it('takes over what another has kept', async () => {
  const file = path.join(await tempFolder({}), 'other.db');
  const other = openCache(file);
  other.put('pages', 'x', kept('theirs'));
  other.close();
  const cache = openCache();
  cache.put('pages', 'x', kept('ours'));
  cache.put('pages', 'y', kept('ours'));
  cache.takeFrom(file);
  expect([cache.get('pages', 'x')?.value, cache.get('pages', 'y')?.value]).toEqual([
    'theirs',
    'ours',
  ]);
});

it('takes of another what is wanted, and nothing where its file is damaged or of another edition', async () => {
  const folder = await tempFolder({});
  const file = path.join(folder, 'other.db');
  const other = openCache(file);
  for (const key of ['x', 'y']) other.put('pages', key, kept('theirs'));
  other.put('facts', 'x', kept('theirs'));
  other.close();
  const cache = openCache();
  cache.takeFrom(file, (table, key) => table === 'pages' && key === 'y');
  expect([...cache.signs('pages').keys()]).toEqual(['y']);
  expect([cache.isEmpty('pages'), cache.isEmpty('facts')]).toEqual([false, true]);

  const fresh = openCache();
  const damaged = path.join(folder, 'damaged.db');
  const bytes = await readFile(file);
  await writeFile(damaged, bytes.subarray(0, bytes.length / 2));
  fresh.takeFrom(damaged);
  await writeFile(damaged, 'no database');
  fresh.takeFrom(damaged);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 1');
  database.close();
  fresh.takeFrom(file);
  expect(fresh.isEmpty('pages')).toBe(true);
});
