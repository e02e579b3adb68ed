import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/search/query/syntax.ts';
import { joinChoices } from '../../../../src/search/query/combine.ts';
import { marksOf, written } from '../../../../src/search/query/units.ts';
import { hit, match, unit } from '../sample-hits.ts';

describe('units with OR between them', () => {
  const pieces = piecesOf('haqqani OR kayani talks', 'en');
  const names = [match('Ashfaq Kayani')];
  const units = [
    unit('haqqani', [hit('a', 1, [3])]),
    unit('Kayani', [hit('a', 2, [7]), hit('b')], { from: 1, names, isCorrected: true }),
    unit('talks', [hit('c')], { from: 2 }),
  ];
  const [either, ...others] = joinChoices(units, pieces);

  it('are one, which a page has that has either', () => {
    expect(others.map(({ text }) => text)).toEqual(['talks']);
    expect(either).toMatchObject({ text: 'haqqani OR Kayani', from: 0, size: 2, names });
    expect([...(either?.hits.keys() ?? [])]).toEqual(['a', 'b']);
    expect(either?.hits.get('a')).toMatchObject({ score: 2, words: [3, 7] });
    expect(either?.marks).toEqual(['haqqani', 'Kayani']);
    expect(either?.isCorrected).toBe(true);
  });

  it('may be more than two', () => {
    const three = piecesOf('haqqani OR kayani OR talks', 'en');
    const joined = joinChoices(units, three);
    expect(joined.map(({ text }) => text)).toEqual(['haqqani OR Kayani OR talks']);
    expect([...(joined[0]?.hits.keys() ?? [])]).toEqual(['a', 'b', 'c']);
  });

  it('leave the pages of each as they are', () => {
    expect(units[0]?.hits.size).toBe(1);
  });
});

it.each([
  [unit('talks', []), 'talks'],
  [unit('al qaeda', [], { isPhrase: true }), '“al qaeda”'],
  [unit('talks', [], { isExcluded: true }), '-talks'],
  [unit('al qaeda', [], { isPhrase: true, isExcluded: true }), '-“al qaeda”'],
])('in a query a unit is written as it was typed: %#', (one, text) => {
  expect(written(one)).toBe(text);
});

it('of a name the typed words are marked, and its other names, but no short words', () => {
  const name = match('Eswatini', { aliases: ['Swaziland', 'Kingdom of Eswatini'] });
  expect(marksOf([name], ['Eswatini'])).toEqual(['eswatini', 'swaziland']);
  expect(marksOf([match('Siraj Haqqani')], ['Haqqani'])).toEqual(['haqqani']);
  expect(marksOf([match('Li Łódź-Xi')], [])).toEqual(['lodz']);
});
