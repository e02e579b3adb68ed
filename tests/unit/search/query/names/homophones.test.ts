import { expect, it } from 'vitest';
import { homophone } from '../../../../../src/search/query/names/homophones.ts';
import { hit, match } from '../../sample-hits.ts';

const names = ['习近平', '李美玲', '王小明'].map((name) => match(name));

/** The name that is meant by a text whose characters find the pages of all names. */
async function meant(typed: string): Promise<string | undefined> {
  const results = names.map(({ name }, at) => ({
    ...hit(name, 9 - at),
    coverage: 1,
    isHeadline: false,
    phraseWords: [],
    data: async () => ({ url: '', raw_content: '', meta: { title: name }, anchors: [] }),
  }));
  const find = async (text: string) => names.filter(({ name }) => name === text);
  return (await homophone(typed, results, { find }))?.texts[0];
}

it.each([
  ['习进平', '习近平'],
  ['习近凭', '习近平'],
  ['李美铃', '李美玲'],
  ['李每玲', '李美玲'],
  ['王晓明', '王小明'],
])('%s is typed for %s, which sounds the same', async (typed, name) => {
  expect(await meant(typed)).toBe(name);
});

it.each([
  // Another sound, another length, two other characters, no characters.
  '习大平',
  '习近',
  '席进平',
  '习近平',
  'xi jinping',
])('%s is typed for none', async (typed) => {
  expect(await meant(typed)).toBeUndefined();
});
