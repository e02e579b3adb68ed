import { expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { nearWords } from '../../../../src/names/lexicon/near-words.ts';

const name: LexiconName = {
  ...{ id: 'siraj-haqqani', kind: 'people', name: 'Siraj al-Haqqani', aliases: [], role: '' },
  articles: 1,
};

it.each([
  ['haqani', true],
  ['hsqqani', true],
  // A particle is joined to it.
  ['alhaqani', true],
  ['haqqani', false],
  ['seraj', true],
  ['bread', false],
])('%s, typed alone, would be corrected: %s', (word, isNear) => {
  expect(nearWords([name], [word])).toEqual(isNear ? [word] : []);
});

it('a word with an English suffix is never corrected', () => {
  const asked: LexiconName = { ...name, name: 'Kabell Axable' };
  expect(nearWords([asked], ['axible', 'axabl'])).toEqual(['axabl']);
});
