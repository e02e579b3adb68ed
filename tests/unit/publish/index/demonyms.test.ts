import { expect, it } from 'vitest';
import { demonymsOf } from '../../../../src/publish/index/demonyms.ts';

it.each([
  ['Iran’s president', ['iranian']],
  ['in Turkey.', ['turkish']],
  ['Denmark, Sweden and Poland', ['danish', 'swedish', 'polish']],
  ['Pakistan Iraq Vietnam', ['pakistani', 'iraqi', 'vietnamese']],
  ['Britain France', ['british', 'french']],
  ['Nigeria', ['nigerian']],
  // Nigerian is of Nigeria.
  ['Niger', []],
  ['Calderport turkey', []],
])('%s', (text, words) => {
  expect(demonymsOf(text.split(' '), 'en')).toEqual(words);
});

it('knows those of English only', () => {
  expect(demonymsOf(['Iran'], 'fr')).toEqual([]);
});
