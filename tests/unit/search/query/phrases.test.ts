import { expect, it } from 'vitest';
import { phraseSearches } from '../../../../src/search/query/phrases.ts';

it.each([
  ['al-Qaeda', ['al qaeda', 'alqaeda']],
  ['Haqqani’s', ['haqqani']],
  ['al qaeda men', ['al qaeda men', 'alqaeda men', 'al qaedamen']],
  ['in Łódź & Kabul', ['in lodz kabul', 'inlodz kabul', 'in lodzkabul']],
])('%s may stand in a text as %j', (phrase, searches) => {
  expect(phraseSearches(phrase, 'en')).toEqual(searches);
});

it('in a French paper elided articles are words', () => {
  expect(phraseSearches('l’Ukraine', 'fr')).toEqual(['l ukraine', 'lukraine']);
});

it('of a long phrase only the first neighbours are joined', () => {
  expect(phraseSearches('a b c d e f g h', 'en')).toHaveLength(5);
});
