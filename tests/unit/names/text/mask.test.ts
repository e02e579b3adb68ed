import { expect, it } from 'vitest';
import { maskAddresses } from '../../../../src/names/text/mask.ts';
import { tokenize } from '../../../../src/names/text/tokens.ts';

const wordsOf = (text: string) => tokenize(maskAddresses(text)).map(({ word }) => word);

it.each([
  ['see https://kabul.example/Herat now', ['see', 'now']],
  ['see www.Kabul.example', ['see']],
  ['write to Omar@news.example', ['write', 'to']],
  ['the file /people/Omar/ there', ['the', 'file', 'there']],
  ['Kabul/Herat', ['Kabul', 'Herat']],
  ['at 10 @ Kabul', ['at', '10', 'Kabul']],
])('of %j, names are looked for in %j', (text, words) => expect(wordsOf(text)).toEqual(words));

it('masking keeps the position of every other word', () => {
  const text = 'to a@b.example from Kabul';
  expect(maskAddresses(text)).toHaveLength(text.length);
  expect(tokenize(maskAddresses(text)).at(-1)).toEqual({ word: 'Kabul', start: 20 });
});

it('words are composed, at the positions of the text as it is', () => {
  expect(tokenize('a Erdog\u0306an b')).toEqual([
    { word: 'a', start: 0 },
    { word: 'Erdoğan', start: 2 },
    { word: 'b', start: 11 },
  ]);
});
