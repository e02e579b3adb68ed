import { expect, it } from 'vitest';
import { apart, bareWords, withExcluded } from '../../../../src/search/query/apart.ts';
import { piecesOf } from '../../../../src/search/query/syntax.ts';

const split = (query: string, isAbsent: (text: string) => boolean = () => true) =>
  apart(piecesOf(query, 'en'), isAbsent).map(({ text }) => text);

it.each([
  ['Putin/Merkel', ['Putin', 'Merkel']],
  ['Putin,Zelensky summit', ['Putin', 'Zelensky', 'summit']],
  ['Okafor+goals', ['Okafor', 'goals']],
  ['Putin-Merkel', ['Putin', 'Merkel']],
  ['2015-2016', ['2015', '2016']],
  ['no.41 bus', ['no', '41', 'bus']],
  ['p.12 C.I.A.', ['p', '12', 'C.I.A.']],
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

it.each([
  ['Rain (2015)', ['Rain', '2015']],
  ['what happened in 2015?', ['what', 'happened', 'in', '2015']],
  ['[Rain], snow; hail. C.I.A.', ['Rain', 'snow', 'hail', 'C.I.A.']],
  ['"in 2015?" £50 F-16', ['in 2015?', '£50', 'F-16']],
])('%s has the bare words %j', (query, words) => {
  expect(bareWords(piecesOf(query, 'en')).map(({ text }) => text)).toEqual(words);
});

it.each([
  ['haqqani NOT pakistan', ['haqqani', '-pakistan']],
  ['haqqani NOT "al qaeda" khan', ['haqqani', '-al qaeda', 'khan']],
  ['haqqani NOT pakistan NOT india', ['haqqani', '-pakistan', '-india']],
  ['haqqani -pakistan', ['haqqani', '-pakistan']],
  // It is a word at the ends, in small letters, in a phrase, and where all is in capitals.
  ['NOT haqqani', ['NOT', 'haqqani']],
  ['haqqani NOT', ['haqqani', 'NOT']],
  ['putin is not russia', ['putin', 'is', 'not', 'russia']],
  ['putin "NOT" russia', ['putin', 'NOT', 'russia']],
  ['PUTIN IS NOT RUSSIA', ['PUTIN', 'IS', 'NOT', 'RUSSIA']],
])('%s is read as %j', (query, words) => {
  const pieces = withExcluded(piecesOf(query, 'en'));
  expect(pieces.map(({ text, isExcluded }) => (isExcluded ? `-${text}` : text))).toEqual(words);
});
