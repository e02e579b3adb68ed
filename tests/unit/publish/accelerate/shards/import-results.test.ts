import path from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteCache } from '../../../../../src/publish/accelerate/sqlite-cache.ts';
import { getNamesHash, setNamesHash } from '../../../../../src/source/read/read-files.ts';
import {
  importResults,
  isTextResult,
} from '../../../../../src/publish/accelerate/shards/import-results.ts';
import { tempFolder } from '../../../temp-folder.ts';

const emptyCache = async () => openSqliteCache(path.join(await tempFolder({}), 'cache.db'));

/** A cache on disk that has one text, rendered with some names. */
async function cacheWith(names: string, text = 'a.md'): Promise<string> {
  const file = path.join(await tempFolder({}), 'texts.db');
  const cache = openSqliteCache(file);
  cache.set('texts', text, { hash: 'h', value: '' });
  cache.set('facts', 'states', { hash: '', value: '{}' });
  setNamesHash(cache, names);
  cache.close();
  return file;
}

it.each([
  [['old'], 'old'],
  [['now', 'now'], 'now'],
  [['old', 'now'], ''],
  [['now', 'old', 'now'], ''],
])('texts rendered with the names %j have the names %j in common', async (found, names) => {
  const cache = await emptyCache();
  for (const one of found) importResults(cache, await cacheWith(one), isTextResult());
  expect(getNamesHash(cache)).toBe(names);
});

it('imports the results of texts, and nothing that is true of one machine only', async () => {
  const cache = await emptyCache();
  importResults(cache, await cacheWith('now'), isTextResult());
  expect([...cache.hashes('facts').keys()]).toEqual(['names']);
  expect([...cache.hashes('texts').keys()]).toEqual(['a.md']);
});

it('a share is selected by file', () => {
  const isWanted = isTextResult((file) => file === 'a.md');
  expect([isWanted('texts', 'a.md'), isWanted('near', 'b.md')]).toEqual([true, false]);
  expect([isWanted('facts', 'names'), isWanted('pages', 'a.md')]).toEqual([true, false]);
});
