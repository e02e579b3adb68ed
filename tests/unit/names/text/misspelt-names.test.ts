import { expect, it } from 'vitest';
import { createMisspellingFinder } from '../../../../src/names/text/misspelt-names.ts';

const person = (name: string, aliases: string[] = []) => ({
  kind: 'people' as const,
  slug: name.toLowerCase(),
  name,
  sortAs: name,
  aliases,
});

const { find, mayMisspell } = createMisspellingFinder([
  person('Siraj Haqqani', ['Sirajuddin Haqqani']),
  person('Abdul Haqani'),
  person('Ali Hassan'),
  person('Ahmed Mohammed'),
  person('Barack Obama'),
  person('Thomas Hoffman'),
  person('Imran Qadeer Bhatti'),
]);

const meantIn = (text: string) => find([{ text, linked: [] }]).map(({ meant }) => meant);

it.each([
  ['transposed', 'Imran Qadeer Bhatit left.', 'Qadeer Bhatti'],
  ['doubled in another place', 'Sirajuddin Haqanni left.', 'Sirajuddin Haqqani'],
  ['doubled', 'Thomas Hoffman and Thomas Hofman left.', 'Thomas Hoffman'],
])('a letter that is %s', (_how, text, meant) => {
  expect(meantIn(text)).toEqual([meant]);
});

it.each([
  ['it is right', 'Siraj Haqqani left.'],
  ['another name has that spelling', 'Siraj Haqani left.'],
  ['the word beside it is another', 'Karim Haqanni left.'],
  ['the word beside it is in another sentence', 'He knew Siraj. Haqanni left.'],
  ['the word beside it is short', 'Ali Hasan left.'],
  ['it is a given name', 'Ahmed Mohammed and Ahmed Mohamed left.'],
  ['it may be that of somebody else', 'Thomas Hofman left.'],
  ['it has other letters', 'Barack Obana left.'],
  ['it is a word of the language', 'The siraj haqanni.'],
])('is found in no name if %s', (_why, text) => {
  expect(meantIn(text)).toEqual([]);
});

it('texts without a misspelt word need not be read', () => {
  expect(mayMisspell(['Siraj', 'Haqqani', 'Haqani', 'Bahti'])).toBe(false);
  expect(mayMisspell(['Haqanni'])).toBe(true);
});
