import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteCache } from '../../../../src/publish/accelerate/sqlite-cache.ts';
import { tempFolder } from '../../temp-folder.ts';

const row = (value: string) => ({ hash: 'h', value });

const emptyCache = async () => openSqliteCache(path.join(await tempFolder({}), 'cache.db'));

it('has what was set after it was opened again', async () => {
  const file = path.join(await tempFolder({}), 'a/b/cache.db');
  const cache = openSqliteCache(file);
  cache.set('texts', 'x', row('one'));
  cache.set('texts', 'x', row('two'));
  cache.set('html', 'y', row('three'));
  cache.remove('html', 'y');
  cache.close();
  const again = openSqliteCache(file);
  expect(again.get('texts', 'x')).toEqual(row('two'));
  expect([...again.all('texts').keys(), ...again.hashes('html').keys()]).toEqual(['x']);
  again.close();
});

it('sets nothing if a transaction throws', async () => {
  const cache = await emptyCache();
  const work = () => {
    cache.set('facts', 'x', row('one'));
    throw new Error('out of ink');
  };
  expect(() => cache.transaction(work)).toThrow('out of ink');
  expect(cache.get('facts', 'x')).toBeUndefined();
});

it('is replaced if its file is damaged', async () => {
  const folder = await tempFolder({});
  const file = path.join(folder, 'cache.db');
  await mkdir(folder, { recursive: true });
  await writeFile(file, 'no database');
  const cache = openSqliteCache(file);
  cache.set('facts', 'x', row('one'));
  expect(cache.get('facts', 'x')).toEqual(row('one'));
  cache.close();
});

it('copies the rows of another cache', async () => {
  const file = path.join(await tempFolder({}), 'other.db');
  const other = openSqliteCache(file);
  other.set('pages', 'x', row('theirs'));
  other.close();
  const cache = await emptyCache();
  cache.set('pages', 'x', row('ours'));
  cache.set('pages', 'y', row('ours'));
  cache.copyFrom(file);
  expect([cache.get('pages', 'x')?.value, cache.get('pages', 'y')?.value]).toEqual([
    'theirs',
    'ours',
  ]);
});

it('copies the rows that are wanted, and none from a damaged file or another version', async () => {
  const folder = await tempFolder({});
  const file = path.join(folder, 'other.db');
  const other = openSqliteCache(file);
  for (const key of ['x', 'y']) other.set('pages', key, row('theirs'));
  other.set('facts', 'x', row('theirs'));
  other.close();
  const cache = await emptyCache();
  cache.copyFrom(file, (table, key) => table === 'pages' && key === 'y');
  expect([...cache.hashes('pages').keys()]).toEqual(['y']);
  expect(cache.hashes('facts').size).toBe(0);

  const fresh = await emptyCache();
  const damaged = path.join(folder, 'damaged.db');
  const bytes = await readFile(file);
  await writeFile(damaged, bytes.subarray(0, bytes.length / 2));
  fresh.copyFrom(damaged);
  await writeFile(damaged, 'no database');
  fresh.copyFrom(damaged);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 1');
  database.close();
  fresh.copyFrom(file);
  expect(fresh.hashes('pages').size).toBe(0);
});
