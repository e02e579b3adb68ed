import { expect, it } from 'vitest';
import { fold } from '../../../../src/names/compare/fold.ts';
import { isConsonantal, romanise } from '../../../../src/names/compare/romanise.ts';

const transliterated = (text: string) => romanise(fold(text)[0]?.text ?? '');

it.each([
  ['Путин', 'putin'],
  ['Хрущёв', 'khrushchev'],
  ['Зеленський', 'zelenskii'],
  ['Милошевић', 'miloshevi'],
  ['نواز', 'nwaz'],
  ['شریف', 'shrif'],
  ['فاروق', 'faruq'],
  ['שרון', 'shrun'],
  ['גולדה', 'gulda'],
  ['פרס', 'prs'],
  ['Τσίπρας', 'tsipras'],
])('%s is transliterated as %s', (text, latin) => {
  expect(transliterated(text)).toBe(latin);
});

it.each(['Kabul', '毛泽东', '김정은', '2009'])('%s is not transliterated', (text) => {
  expect(transliterated(text)).toBeUndefined();
});

it('only Arabic and Hebrew script lack short vowels', () => {
  const words = ['نواز', 'שרון', 'Путин', 'nawaz'];
  expect(words.map(isConsonantal)).toEqual([true, true, false, false]);
});
