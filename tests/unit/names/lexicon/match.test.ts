import { expect, it } from 'vitest';
import { aliasesInWords, formInWords } from '../../../../src/names/lexicon/match.ts';

const eswatini = {
  name: 'Eswatini',
  aliases: ['Swaziland', 'eSwatini'],
  spellings: ['eSwatini'],
};

it('spellings and other names are introduced by their own words', () => {
  expect(aliasesInWords(eswatini)).toEqual([
    { words: 'Also spelled', texts: ['eSwatini'] },
    { words: 'Also known as', texts: ['Swaziland'] },
  ]);
});

it('what there is none of is not introduced', () => {
  expect(aliasesInWords({ aliases: [] })).toEqual([]);
  expect(aliasesInWords({ aliases: ['Kiyani'], spellings: ['Kiyani'] })).toEqual([
    { words: 'Also spelled', texts: ['Kiyani'] },
  ]);
});

it.each([
  ['Eswatini', undefined],
  ['eSwatini', 'also spelled'],
  ['Swaziland', 'also known as'],
  ['스와티니', 'also spelled'],
])('a suggestion for %s says: %s', (matched, words) => {
  expect(formInWords({ ...eswatini, matched })?.words).toBe(words);
});
