import { expect, it } from 'vitest';
import { chineseSize } from '../../../../src/names/compare/chinese.ts';

it.each([
  ['mao', 1],
  ['zedong', 2],
  ['tsetung', 2],
  ['hsiaoping', 2],
  ['guangzhou', 2],
  ['kuomintang', 3],
  ['kabul', 0],
  ['smith', 0],
  ['', 0],
])('“%s” may have %d syllables of Chinese', (word, size) => expect(chineseSize(word)).toBe(size));
