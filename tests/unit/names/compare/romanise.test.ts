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
])('%s is transliterated as %s', (text, latin) => {
  expect(transliterated(text)).toBe(latin);
});

it.each(['Kabul', '毛泽东', 'ΑΘΗΝΑ', '2009'])('%s is not transliterated', (text) => {
  expect(transliterated(text)).toBeUndefined();
});

it('only Arabic script lacks short vowels', () => {
  expect([isConsonantal('نواز'), isConsonantal('Путин'), isConsonantal('nawaz')]).toEqual([
    true,
    false,
    false,
  ]);
});
