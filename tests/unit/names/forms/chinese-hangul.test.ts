import { expect, it } from 'vitest';
import { chineseInHangul } from '../../../../src/names/forms/chinese-latin.ts';

it.each([
  ['Mao Zedong', '마오쩌둥'],
  ['Xi Jinping', '시진핑'],
  ['Zhou Enlai', '저우언라이'],
  ['Deng Xiaoping', '덩샤오핑'],
  ['Jiang Zemin', '장쩌민'],
  ['Li Qiang', '리창'],
  ['Zhang Yimou', '장이머우'],
  ['Lu Xun', '루쉰'],
  ['Tsai Ing-wen', '차이잉원'],
  ['Lin Biao', '린뱌오'],
])('Korea writes %s as %s', (name, hangul) => expect(chineseInHangul(name)).toBe(hangul));

it.each(['Angela Merkel', 'Kim Jong-un', 'Ban Ki-moon', 'Lu Xun Wang'])(
  '%s is not Chinese',
  (name) => expect(chineseInHangul(name)).toBeUndefined(),
);
