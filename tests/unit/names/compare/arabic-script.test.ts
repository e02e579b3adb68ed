import { expect, it } from 'vitest';
import { fold } from '../../../../src/names/compare/fold.ts';

const folded = (text: string) => fold(text).map((word) => word.text);

it.each([
  ['Persian and Arabic keyboards', 'حقانی', 'حقاني'],
  ['a kaf of Persian', 'کابل', 'كابل'],
  ['a final yeh typed without dots, as in Egypt', 'على', 'علي'],
  ['a teh marbuta typed without dots', 'غزة', 'غزه'],
  ['an Urdu heh', 'پنجہ', 'پنجه'],
  ['a heh with hamza', 'خانۀ', 'خانه'],
])('%s spell the same name', (_, one, other) => {
  expect(folded(one)).toEqual(folded(other));
});

it.each(['кабул', '毛泽东', '2009'])('%s is left as it is', (text) => {
  expect(folded(text)).toEqual([text]);
});
