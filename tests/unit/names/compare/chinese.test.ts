import { describe, expect, it } from 'vitest';
import { isSameChinese, readChinese } from '../../../../src/names/compare/chinese.ts';

function isSame(a: string, b: string): boolean {
  const [one, other] = [readChinese(a), readChinese(b)];
  return one !== undefined && other !== undefined && isSameChinese(one, other);
}

describe('Wade-Giles and pinyin', () => {
  it.each([
    ['tsetung', 'zedong', true],
    ['hsiaoping', 'xiaoping', true],
    ['teng', 'deng', true],
    ['chou', 'zhou', true],
    ['kuofeng', 'guofeng', true],
    ['chiang', 'jiang', true],
    ['jen', 'ren', true],
    ['kuangchou', 'guangzhou', true],
    ['kwangchow', 'guangzhou', true],
    ['szechwan', 'sichuan', true],
    ['kuomintang', 'guomindang', true],
    ['deng', 'ding', false],
    ['zedong', 'zemin', false],
    ['kabul', 'gabul', false],
  ])('%s, %s: %s', (wade, pinyin, same) => {
    expect(isSame(wade, pinyin)).toBe(same);
    expect(isSame(pinyin, wade)).toBe(same);
  });
});
