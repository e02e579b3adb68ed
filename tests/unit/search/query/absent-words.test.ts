import { describe, expect, it } from 'vitest';
import { absentWords, shownAbsent } from '../../../../src/search/query/absent-words.ts';

const page = (text: string) => ({ url: '', raw_content: text, meta: {}, anchors: [] });

/** A page with this text, of which these words were found. */
const result = (text: string, ...words: number[]) => ({
  id: 'a',
  score: 1,
  words,
  data: async () => page(text),
});

/** An engine of one index part that has these words. */
const engine = (...there: string[]) => ({
  pagesWith: async (word: string) => [there.includes(word) ? [result('')] : []],
});

/** An engine whose index parts have found these pages. */
const engineThatFinds = (...parts: ReturnType<typeof result>[][]) => ({
  pagesWith: async () => parts,
});

it.each([
  ['zzzz', 'zzzz'],
  ['(zzzz),', 'zzzz'],
  ['zzzz.', 'zzzz'],
  ['c.i.a.', 'c.i.a.'],
  ["don't", "don't"],
])('%s is said to be absent as %s', (word, shown) => {
  expect(shownAbsent(word)).toBe(shown);
});

describe('words that are in no story', () => {
  it.each([
    ['haqqani zzzz', ['zzzz']],
    ['zzzz zzzz', ['zzzz']],
    ['haqqani, zzzz, (haqqani) @zzzz', ['zzzz,', '@zzzz']],
    ["o'sullivan c.i.a. don’t zzzz", ["o'sullivan", 'c.i.a.', 'zzzz']],
    ['', []],
  ])('%s', async (words, absent) => {
    const found = await absentWords(engine('haqqani', 'dont'), words.split(' '));
    expect([...found]).toEqual(absent);
  });

  it('isis is not there if only an alias is ISI', async () => {
    const { data, ...isi } = result('the intelligence service');
    const found = { ...isi, matchedMetaFields: ['aliases'] };
    const withAlias = async () => ({ ...(await data()), meta: { aliases: 'ISI, the service' } });
    const only = engineThatFinds([{ ...found, data: withAlias }]);
    expect([...(await absentWords(only, ['isis']))]).toEqual(['isis']);
    expect([...(await absentWords(only, ['services']))]).toEqual([]);
  });

  it.each([
    ['isis', 'by ISI, it', ['isis']],
    ['ISI', 'by ISI, it', []],
    ['cbs', 'by CBS', []],
    ['drones', 'a drone', []],
  ])('%s is not there if only an acronym is: %s', async (word, text, absent) => {
    const only = engineThatFinds([result(text, 1)]);
    expect([...(await absentWords(only, [word]))]).toEqual(absent);
  });

  it.each([
    ['an older index part has it', [[result('by ISI', 1)], [result('by ISIS', 1)]], []],
    ['only the newest index part has it', [[result('by ISIS', 1)], [result('by ISI', 1)]], []],
    ['a less relevant page has it', [[result('by ISI', 1), result('by ISIS', 1)]], []],
    ['the newest index part has no such page', [[], [result('by ISIS', 1)]], []],
    ['no index part has it', [[result('by ISI', 1)], [], [result('ISI', 0)]], ['isis']],
  ])('isis, where %s', async (_, parts, absent) => {
    expect([...(await absentWords(engineThatFinds(...parts), ['isis']))]).toEqual(absent);
  });

  it('pages are read until one has the word', async () => {
    const read: string[] = [];
    const page = (id: string, text: string) => ({
      ...result(text, 0),
      id,
      data: () => {
        read.push(id);
        return result(text).data();
      },
    });
    const parts = [
      [page('new', 'ISI'), page('new 2', 'ISI')],
      [page('old', 'ISIS'), page('old 2', 'ISIS')],
    ];
    expect([...(await absentWords(engineThatFinds(...parts), ['isis']))]).toEqual([]);
    expect(read).toEqual(['new', 'old']);
  });
});
