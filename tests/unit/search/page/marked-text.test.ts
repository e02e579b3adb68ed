import { describe, expect, it } from 'vitest';
import { foldedWords, markAsked, markTyped } from '../../../../src/search/page/marked-text.ts';
import type { TextRun } from '../../../../src/search/query/passages.ts';

const written = (runs: readonly TextRun[]) =>
  runs.map((run) => (typeof run === 'string' ? run : `[${run.marked}]`)).join('');

describe('what was typed of each word is marked', () => {
  it.each([
    ['pak', 'Pakistan, U.S. at Odds', '[Pak]istan, U.S. at Odds'],
    ['odds us', 'Pakistan at Odds, as usual', 'Pakistan at [Odds], as [us]ual'],
    ['reykja', 'In Reykjavík', 'In [Reykja]vík'],
    ['sao', 'São Paulo', '[São] Paulo'],
    ['oconn', 'Flannery O’Connor', 'Flannery [O’Conn]or'],
    ['stan', 'Pakistan', 'Pakistan'],
    ['北京', '在北京的雨', '在[北京]的雨'],
    ['паки', 'в Пакистане', 'в [Паки]стане'],
    ['', 'Rain', 'Rain'],
  ])('%s in %s', (typed, text, marked) => {
    expect(written(markTyped(text, foldedWords(typed)))).toBe(marked);
  });
});

describe('words that were asked for are marked as a whole', () => {
  it.each([
    ['malinowska', 'Zofia Malinowska / Courier', 'Zofia [Malinowska] / Courier'],
    ['bicycles', 'A foreman’s bicycle', 'A foreman’s [bicycle]'],
    ['us', 'used by us', 'used by [us]'],
    ['北京', '在北京的雨', '在[北京]的雨'],
  ])('%s in %s', (asked, text, marked) => {
    expect(written(markAsked(text, foldedWords(asked)))).toBe(marked);
  });
});
