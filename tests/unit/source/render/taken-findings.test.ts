import path from 'node:path';
import { expect, it } from 'vitest';
import { openCache } from '../../../../src/publish/accelerate/cache.ts';
import {
  isFinding,
  putSignOfNames,
  signOfNames,
  takeFindings,
} from '../../../../src/source/render/taken-findings.ts';
import { tempFolder } from '../../temp-folder.ts';

/** A cache on disk that has one text, rendered with some names. */
async function foundWith(names: string, text = 'a.md'): Promise<string> {
  const file = path.join(await tempFolder({}), 'texts.db');
  const cache = openCache(file);
  cache.put('texts', text, { sign: 's', value: '' });
  cache.put('facts', 'states', { sign: '', value: '{}' });
  putSignOfNames(cache, names);
  cache.close();
  return file;
}

it.each([
  [['old'], 'old'],
  [['now', 'now'], 'now'],
  [['old', 'now'], ''],
  [['now', 'old', 'now'], ''],
])('of texts with the names %j, the names of all are %j', async (found, names) => {
  const cache = openCache();
  for (const one of found) takeFindings(cache, await foundWith(one));
  expect(signOfNames(cache)).toBe(names);
});

it('takes what was found in texts, and nothing of what is known of a machine', async () => {
  const cache = openCache();
  takeFindings(cache, await foundWith('now'));
  expect([...cache.signs('facts').keys()]).toEqual(['names']);
  expect([...cache.signs('texts').keys()]).toEqual(['a.md']);
});

it('a share of it is one by the files', () => {
  const isWanted = isFinding((file) => file === 'a.md');
  expect([isWanted('texts', 'a.md'), isWanted('near', 'b.md')]).toEqual([true, false]);
  expect([isWanted('facts', 'names'), isWanted('pages', 'a.md')]).toEqual([true, false]);
});
