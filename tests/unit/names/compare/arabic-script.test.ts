import { expect, it } from 'vitest';
import { foldArabicScript } from '../../../../src/names/compare/arabic-script.ts';

it.each([
  ['Persian and Arabic keyboards', 'حقانی', 'حقاني'],
  ['a kaf of Persian', 'کابل', 'كابل'],
  ['a final yeh typed without dots, as in Egypt', 'على', 'علي'],
  ['a teh marbuta typed without dots', 'غزة', 'غزه'],
  ['an Urdu heh', 'پنجہ', 'پنجه'],
])('%s spell the same name', (_, one, other) => {
  expect(foldArabicScript(one)).toBe(foldArabicScript(other));
});

it.each(['Kabul', 'Кабул', '毛泽东', '2009'])('%s is left as it is', (text) => {
  expect(foldArabicScript(text)).toBe(text);
});
