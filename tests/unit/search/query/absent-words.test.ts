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

/** An engine that has these words. */
const engine = (...there: string[]) => ({
  search: async (query: string | null) => ({
    results: there.some((word) => query === `"${word}"`) ? [result('')] : [],
  }),
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
    const search = async () => ({ results: [{ ...found, data: withAlias }] });
    expect([...(await absentWords({ search }, ['isis']))]).toEqual(['isis']);
    expect([...(await absentWords({ search }, ['services']))]).toEqual([]);
  });

  it.each([
    ['isis', 'by ISI, it', ['isis']],
    ['ISI', 'by ISI, it', []],
    ['cbs', 'by CBS', []],
    ['drones', 'a drone', []],
  ])('%s is not there if only an acronym is: %s', async (word, text, absent) => {
    const search = async () => ({ results: [result(text, 1)] });
    expect([...(await absentWords({ search }, [word]))]).toEqual(absent);
  });
});
