import { describe, expect, it } from 'vitest';
import { absentWords, withoutWords } from '../../../src/search/absent-words.ts';

/** An engine that has these words. */
const engine = (...there: string[]) => ({
  search: async (query: string) => ({
    results: there.some((word) => query === `"${word}"`)
      ? [{ id: 'a', data: () => Promise.reject(new Error('is not asked for')) }]
      : [],
  }),
});

describe('words that are in no story', () => {
  it.each([
    ['haqqani zzzz', false, ['zzzz']],
    ['haqqani haqq', true, []],
    ['zzzz haqq', true, ['zzzz']],
    ['zzzz zzzz', false, ['zzzz']],
    ['"zzzz haqqani"', false, []],
    ['short-term zzzz', false, ['zzzz']],
    ['zzzz 1,000', true, ['zzzz']],
    ['', true, []],
  ])('%s, unfinished: %s', async (query, unfinished, absent) => {
    expect(await absentWords(engine('haqqani'), query, unfinished)).toEqual(absent);
  });

  it.each([
    ['isis', 'by <mark>ISI,</mark> it', ['isis']],
    ['ISI', 'by <mark>ISI,</mark> it', []],
    ['cbs', 'by <mark>CBS</mark>', []],
    ['drones', 'a <mark>drone</mark>', []],
  ])('%s is not there if only an acronym is: %s', async (word, excerpt, absent) => {
    const page = { url: '', excerpt, meta: {}, sub_results: [] };
    const found = { results: [{ id: 'a', data: async () => page }] };
    expect(await absentWords({ search: async () => found }, word, false)).toEqual(absent);
  });

  it.each([
    ['isis', 'ISI, Inter-Services Intelligence', ['isis']],
    ['isis', 'ISI, Isis', []],
    ['kiyanis', 'Kiyani', []],
    ['cbs', 'CBS', []],
  ])(
    '%s among the other spellings of a name, which no excerpt shows: %s',
    async (word, aliases, absent) => {
      const page = { url: '', excerpt: 'Who it is.', meta: { aliases }, sub_results: [] };
      const found = { results: [{ id: 'a', data: async () => page }] };
      expect(await absentWords({ search: async () => found }, word, false)).toEqual(absent);
    },
  );

  it('are left out of the query', () => {
    expect(withoutWords('haqqani  zzzz zzzz network', ['zzzz'])).toBe('haqqani network');
    expect(withoutWords('zzzz', ['zzzz'])).toBe('');
  });
});
