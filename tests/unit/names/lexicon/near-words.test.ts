import { expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { nearTest } from '../../../../src/names/lexicon/near-words.ts';

const name: LexiconName = {
  ...{ id: 'siraj-haqqani', kind: 'people', name: 'Siraj al-Haqqani', aliases: [] },
  articles: 1,
};

it.each([
  ['haqani', true],
  ['hsqqani', true],
  // A particle is joined to it.
  ['alhaqani', true],
  ['haqqani', false],
  // A given name alone means nobody.
  ['seraj', false],
  ['bread', false],
])('%s, typed alone, would be corrected: %s', (word, isNear) => {
  expect(nearTest([name])(word)).toBe(isNear);
});

it('a word with an English suffix is never corrected', () => {
  const asked: LexiconName = { ...name, name: 'Kabell Axable' };
  expect(['axible', 'axabl'].filter(nearTest([asked]))).toEqual(['axabl']);
});
