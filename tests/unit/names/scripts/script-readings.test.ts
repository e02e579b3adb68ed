import { expect, it } from 'vitest';
import { chineseSize } from '../../../../src/names/compare/chinese.ts';
import { fold } from '../../../../src/names/compare/fold.ts';
import { transliterate } from '../../../../src/names/compare/romanise.ts';
import { allReadings } from '../../../../src/names/scripts/script-readings.ts';

const read = (typed: string) =>
  allReadings(typed, { fold, transliterate, chineseSize }, async () => []);

it.each([
  ['Борис Джонсон', 'boris jonson'],
  ['吴邦国', 'wu bangguo?'],
  ['አበበ ቢቂላ', 'abebe bikila'],
  ['مارغريت تاتشر', 'مارغريت تاچر'],
  ['नवाज़ शरीफ़', 'navaz sharif'],
  ['안드레이 사하로프', 'andrei saharof'],
  ['アンゲラ・メルケル', 'angela merkel'],
  // Without vowels, as a rough reading.
  ['Джулия Гиллард', 'جلي گللرد?'],
])('%s may be %s, whatever its script', async (typed, reading) => {
  expect(await read(typed)).toContain(reading);
});

it.each(['박정희', 'Ли Бо', 'モ'])('%s has no reading without vowels', async (typed) => {
  expect((await read(typed)).filter((reading) => /[\u0600-\u06ff]/.test(reading))).toEqual([]);
});

it.each([
  ['הרב לאו', 'לאו'],
  ['الشيخ حمد', 'حمد'],
  ['शेख राम', 'राम'],
])('%s is also read as %s, however short the name after a title is', async (typed, name) => {
  expect(await read(typed)).toContain(name);
});

it.each([
  ['クリントン大統領', 'kurinton'],
  ['プーチン氏', 'puchin'],
  ['카터 대통령', 'kater'],
  ['Королева Елизавета', 'елизавета'],
  ['Папа Франциск', 'франциск'],
  ['البابا فرنسيس', 'فرنسيس'],
  ['המלך פליפה', 'פליפה'],
  ['पोप फ्रांसिस', 'phransis'],
])('%s is also read without the title, as %s', async (typed, name) => {
  expect(await read(typed)).toContain(name);
});

it('reads Hangul with a Chinese character', async () => {
  expect(await read('李재명')).toContain('ri jae-myong');
});

it('gives each reading once', async () => {
  const readings = await read('アンゲラ・メルケル');
  expect(new Set(readings).size).toBe(readings.length);
});
