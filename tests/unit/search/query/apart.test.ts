import { expect, it } from 'vitest';
import { apart } from '../../../../src/search/query/apart.ts';
import { piecesOf } from '../../../../src/search/query/syntax.ts';

const split = (query: string, isAbsent: (text: string) => boolean = () => true) =>
  apart(piecesOf(query, 'en'), isAbsent).map(({ text }) => text);

it.each([
  ['Putin/Merkel', ['Putin', 'Merkel']],
  ['Putin,Zelensky summit', ['Putin', 'Zelensky', 'summit']],
  ['Okafor+goals', ['Okafor', 'goals']],
  ['Putin-Merkel', ['Putin', 'Merkel']],
  ['2015-2016', ['2015', '2016']],
  ['3,000 2.5', ['3,000', '2.5']],
  ['N’Djamena', ['N’Djamena']],
  ['"al-Qaeda" -al-Qaeda', ['al-Qaeda', 'al-Qaeda']],
])('%s has the words %j where no page has it', (query, words) => {
  expect(split(query)).toEqual(words);
});

it('is for words that no page has', () => {
  expect(split('al-Qaeda Putin/Merkel', (text) => text !== 'al-Qaeda')).toEqual([
    'al-Qaeda',
    'Putin',
    'Merkel',
  ]);
});
