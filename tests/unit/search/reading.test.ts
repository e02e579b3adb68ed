import { describe, expect, it } from 'vitest';
import type { Match } from '../../../src/names/match.ts';
import { onlyLeaving, readingOf } from '../../../src/search/reading.ts';

const match = (changes: Partial<Match>): Match => ({
  id: 'siraj-haqqani',
  kind: 'people',
  name: 'Siraj Haqqani',
  aliases: [],
  articles: 1,
  asWritten: 'Haqqani',
  how: 'spelling',
  score: 0.8,
  matched: 'Siraj Haqqani',
  unmatched: [],
  ...changes,
});

describe('a query', () => {
  it('that means no name is searched for as it is', () => {
    expect(readingOf('surge', [])).toEqual({ names: [], terms: ['surge'] });
  });

  it('that misspells a name is searched for in the paper’s spelling', () => {
    const found = [match({})];
    expect(readingOf('haqani', found)).toEqual({
      names: found,
      terms: ['Haqqani'],
      corrected: 'Haqqani',
    });
  });

  it('that is an alias is searched for with the paper’s spelling besides', () => {
    const found = [match({ how: 'alias' })];
    expect(readingOf('Sirajuddin', found)).toEqual({
      names: found,
      terms: ['Sirajuddin', 'Haqqani'],
    });
  });

  it('that may mean two names means both, and not one far behind', () => {
    const north = match({ id: 'north', asWritten: 'North Waziristan' });
    const south = match({ id: 'south', asWritten: 'South Waziristan', score: 0.79 });
    const far = match({ id: 'far', score: 0.6 });
    expect(readingOf('wazeeristan', [north, south, far])).toEqual({
      names: [north, south],
      terms: ['North Waziristan', 'South Waziristan'],
      corrected: 'North Waziristan and South Waziristan',
    });
  });

  it('of which a name leaves words over does not mean it, unless those are in no story', () => {
    const partly = match({ how: 'exact', unmatched: ['zzzz'] });
    expect(readingOf('Haqqani Zzzz', [partly]).names).toEqual([]);
    expect(onlyLeaving(['Zzzz'], [partly])).toEqual([{ ...partly, unmatched: [] }]);
    expect(onlyLeaving(['other'], [partly])).toEqual([]);
  });
});
