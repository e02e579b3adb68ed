import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../src/names/lexicon/match.ts';
import { quotedNames, readingOf } from '../../../../src/search/query/reading.ts';

const match = (changes: Partial<Match>): Match => ({
  id: 'siraj-haqqani',
  kind: 'people',
  name: 'Siraj Haqqani',
  aliases: [],
  articles: 1,
  asWritten: 'Haqqani',
  how: 'spelling',
  score: 0.8,
  telling: true,
  matched: 'Siraj Haqqani',
  unmatched: [],
  ...changes,
});

describe('a query', () => {
  it('may mean no name', () => {
    expect(readingOf('surge', [])).toBeUndefined();
  });

  it('that misspells a name is searched for in the paper’s spelling', () => {
    const found = [match({})];
    expect(readingOf('haqani', found)).toEqual({
      names: found,
      texts: ['Haqqani'],
      isCorrected: true,
    });
  });

  it('that is an alias is searched for with the paper’s spelling as well', () => {
    const found = [match({ how: 'alias' })];
    expect(readingOf('Sirajuddin', found)).toEqual({
      names: found,
      texts: ['Sirajuddin', 'Haqqani'],
      isCorrected: false,
    });
  });

  it('that may mean two names means both, and not one far behind', () => {
    const north = match({ id: 'north', asWritten: 'North Waziristan' });
    const south = match({ id: 'south', asWritten: 'South Waziristan', score: 0.79 });
    const far = match({ id: 'far', score: 0.6 });
    expect(readingOf('wazeeristan', [north, south, far])).toEqual({
      names: [north, south],
      texts: ['North Waziristan', 'South Waziristan'],
      isCorrected: true,
    });
  });

  it('of which a name leaves words over does not mean it', () => {
    const partly = match({ how: 'exact', unmatched: ['zzzz'] });
    expect(readingOf('Haqqani Zzzz', [partly])).toBeUndefined();
  });

  it('that is one word of a longer name does not mean it', () => {
    const nato = match({ id: 'nato', kind: 'organisations', how: 'alias', telling: false });
    expect(readingOf('treaty', [nato])).toBeUndefined();
    expect(readingOf('north atlantic treaty', [nato])?.names).toEqual([nato]);
    expect(readingOf('treaty', [{ ...nato, telling: true }])?.names).toHaveLength(1);
  });

  it('that is a given name alone may mean somebody', () => {
    const given = match({ how: 'exact', telling: false });
    expect(readingOf('siraj', [given])?.names).toEqual([given]);
  });

  it('of two things is nobody, and may be a place', () => {
    const son = match({ name: 'Son Heung-min', how: 'exact' });
    expect(readingOf('father and son', [son])).toBeUndefined();
    expect(readingOf('son', [son])?.names).toEqual([son]);
    const islands = match({ kind: 'places', name: 'Trinidad and Tobago', how: 'exact' });
    expect(readingOf('trinidad and tobago', [islands])?.names).toEqual([islands]);
  });

  it('has three names at most', () => {
    const khans = ['a', 'b', 'c', 'd'].map((id) => match({ id, how: 'exact' }));
    expect(readingOf('khan', khans)?.names.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a name in quotation marks', () => {
  it('is meant as it is spelled, and not corrected', async () => {
    const exact = match({ how: 'exact' });
    const find = async (text: string) => [text === 'Haqqani' ? exact : match({})];
    expect(await quotedNames(['Haqqani', 'Haqani'], find)).toEqual([exact]);
  });
});
