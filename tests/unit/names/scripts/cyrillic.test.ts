import { expect, it } from 'vitest';
import { chineseSize } from '../../../../src/names/compare/chinese.ts';
import { latinReadings } from '../../../../src/names/scripts/cyrillic.ts';
import { fold } from '../../../../src/names/compare/fold.ts';
import { transliterate } from '../../../../src/names/compare/romanise.ts';

const read = (typed: string) => latinReadings(typed, { fold, transliterate, chineseSize });

it.each([
  ['Осама бен Ладен', 'osama ben laden'],
  ['Борис Джонсон', 'boris jonson'],
  ['Уильям Хейг', 'wilyam heig'],
  ['Трюдо', 'trudo'],
  ['Тегеран', 'teheran'],
  ['Кривий Ріг', 'krivii rih'],
  ['Чернігів', 'chernihiv'],
  ['Сергій Жадан', 'serhii zhadan'],
  ['Трамп', 'trump'],
  ['Си Цзиньпин', 'xi jinping'],
  ['Мао Цзэдун', 'mao zedong'],
  ['Дэн Сяопин', 'deng xiaoping'],
  ['Чжоу Эньлай', 'zhou enlai'],
  ['Чжао Цзыян', 'zhao ziyang'],
  ['Хуа Гофэн', 'hua guofeng'],
  ['Юань Шикай', 'yuan shikai'],
  ['Вэнь Цзябао', 'wen jiabao'],
  ['Ким Чен Ын', 'kim jong un'],
  ['Ли Мён Бак', 'li myung bak'],
  ['Синдзо Абэ', 'shinzo abe'],
])('%s may be %s', (typed, reading) => {
  expect(read(typed)).toContain(reading);
});

it.each(['Kabul', 'نواز', '习近平', 'мир', ''])('“%s” has no readings', (typed) => {
  expect(read(typed)).toEqual([]);
});

it('a reading is given once', () => {
  expect(read('Аль-Каида')).toEqual(['al-kaida']);
});
