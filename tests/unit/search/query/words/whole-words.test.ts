import { expect, it } from 'vitest';
import { wordSearch } from '../../../../../src/search/query/words/word-hits.ts';
import { fakeEngine } from '../../fake-engine.ts';
import { found, story } from '../../searched-words.ts';

/** A search in a paper whose only page cannot be read. */
const unread = (text: string) => {
  const engine = fakeEngine({ page: story(text) });
  const find = async (query: string) =>
    (await engine.find(query)).map((part) =>
      part.map((result) => ({ ...result, data: () => Promise.reject(new Error('read')) })),
    );
  return wordSearch({ find }, 'en');
};

it.each([
  ['harbo', 0],
  ['harbour', 1],
  ['elections', 1],
])('a search for the whole word %s reads no page', async (word, count) => {
  expect((await unread('the harbour and the election').whole(word)).size).toBe(count);
});

it('a search for whole words reads a page only for what may be an acronym with an s', async () => {
  await expect(unread('the ISI').whole('ISIS')).rejects.toThrow('read');
});

it('a word is not lost where only the newest part has but an acronym like it', async () => {
  const newest = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, story('the ISI')]));
  expect(await found([newest, { e: story('the ISIS') }], 'ISIS')).toContain(' e');
  expect(await found([newest, { e: story('the ISI') }], 'ISIS')).toBe('nothing');
});

it.each(['constructor', 'toString'])('%s is a word like any other', async (word) => {
  expect(await found({ page: story(`a ${word} of boats`) }, word)).toBe('whole page');
});
