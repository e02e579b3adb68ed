import { expect, it } from 'vitest';
import { filterOf } from '../../../../src/search/query/filter-words.ts';

const paper = {
  language: 'en-GB',
  stopWords: '',
  sections: { world: 'World', obits: 'Obituaries', arts: 'The Arts' },
};

it.each([
  ['world', { section: 'world' }],
  ['Obituary', { section: 'obits' }],
  ['obituaries', { section: 'obits' }],
  ['2009', { year: '2009' }],
  ['1899', undefined],
  ['20091', undefined],
  ['arts', undefined],
  ['word', undefined],
])('“%s” stands for %j', (word, filter) => {
  expect(filterOf(word, paper)).toEqual(filter);
});
