import { expect, it } from 'vitest';
import { marker } from '../../../../src/names/words/marker.ts';
import { phraseHits, phraseSearches } from '../../../../src/search/query/phrases.ts';
import { wordSearch } from '../../../../src/search/query/words/word-hits.ts';
import { fakeEngine } from '../fake-engine.ts';

it.each([
  ['al-Qaeda', ['al qaeda', 'alqaeda']],
  ['Haqqani’s', ['haqqani']],
  ['al qaeda men', ['al qaeda men', 'alqaeda men', 'al qaedamen']],
  // The index has the printed letters one after another, and the folded ones beside the text.
  ['in Łódź & Kabul', ['in lodz kabul', 'inlodz kabul', 'in lodzkabul', 'in łódź kabul']],
])('%s may stand in a text as %j', (phrase, searches) => {
  expect(phraseSearches(phrase, 'en')).toEqual(searches);
});

it('in a French paper elided articles are words', () => {
  expect(phraseSearches('l’Ukraine', 'fr')).toEqual(['l ukraine', 'lukraine']);
});

it('decimals are no other numbers', () => {
  expect(phraseSearches('2.5 percent', 'en')[0]).toBe(`2${marker}5 percent`);
  expect(phraseSearches('3,000 men', 'en')[0]).toBe('3000 men');
  expect(phraseSearches('2,5 Prozent', 'de').join()).not.toContain('25');
});

it('a phrase in a headline counts more than in a text', async () => {
  const pages = {
    text: { text: 'behind the flood wall', meta: { title: 'A quay' } },
    title: { text: 'a flood wall of glass', meta: { title: 'Flood wall approved' } },
  };
  const hits = await phraseHits('flood wall', wordSearch(fakeEngine(pages), 'en'));
  const score = (id: string) => hits.get(id)?.score ?? 0;
  expect(score('title')).toBeGreaterThan(score('text'));
});

it('of a long phrase only the first neighbours are joined', () => {
  expect(phraseSearches('a b c d e f g h', 'en')).toHaveLength(5);
});
