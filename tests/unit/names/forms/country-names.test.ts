import { expect, it } from 'vitest';
import { countryNames } from '../../../../src/names/forms/country-names.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

const foreignNames = countryNames();
const named = (name: string, kind: LexiconName['kind'] = 'places'): LexiconName => {
  const plain: LexiconName = { id: name, kind, name, aliases: [], articles: 1 };
  return { ...plain, foreign: foreignNames(plain) };
};
const germany = named('Germany');

it.each(['Deutschland', 'Allemagne', 'Германия', '德国', '德國', '독일', 'ألمانيا'])(
  '%s is Germany, and is not shown',
  (typed) => {
    expect(createLexicon([germany]).lookup(typed, 5)).toMatchObject([
      { id: 'Germany', how: 'alias', asWritten: 'Germany', matched: 'Germany' },
    ]);
  },
);

it('a paper in another language has its own names for countries', () => {
  expect(createLexicon([named('Deutschland')]).lookup('Germany', 5)).toHaveLength(1);
});

it('a name in another language is not corrected', () => {
  expect(createLexicon([germany]).lookup('Germaine', 5)).toEqual([]);
});

it('what is found by its sound is left out', () => {
  expect(foreignNames(named('Pakistan'))).not.toContain('Paquistán');
});

it('only countries have names in other languages', () => {
  expect([named('Kabul').foreign, named('Germany', 'organisations').foreign]).toEqual([[], []]);
});

it.each([
  ['Ivory Coast', 'Costa do Marfim'],
  ['Turkey', 'Turquie'],
  ['Czech Republic', 'Tschechien'],
  ['Bosnia and Herzegovina', 'Босния и Герцеговина'],
  ['Burma', 'Мьянма'],
  ['Swaziland', 'Esuatini'],
  ['The Gambia', '冈比亚'],
  ['Falkland Islands', 'Фолклендские острова'],
  ['Democratic Republic of Congo', 'Demokratyczna Republika Konga'],
])('%s, which the CLDR calls otherwise, is %s', (name, other) => {
  expect(createLexicon([named(name)]).lookup(other, 5)).toMatchObject([{ id: name }]);
});
