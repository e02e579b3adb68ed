import { describe, expect, it } from 'vitest';
import { otherRomanisation } from '../../../../src/names/forms/chinese-latin.ts';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import type { LexiconKind } from '../../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

/** What a lexicon of one name finds. */
const finds = (kind: LexiconKind, name: string, typed: string) =>
  createLexicon([withOtherNames({ id: name, kind, name, aliases: [], articles: 1 })])
    .lookup(typed, 5)
    .map(({ id }) => id);

describe('a name in one romanisation is found by the other', () => {
  it.each<[LexiconKind, string, string]>([
    ['people', 'Mao Zedong', 'Mao Tse-tung'],
    ['people', 'Mao Zedong', 'mao tsetung'],
    ['people', 'Deng Xiaoping', 'Teng Hsiao-ping'],
    ['people', 'Zhou Enlai', 'Chou En-lai'],
    ['people', 'Zhou Enlai', 'Tschou En-lai'],
    ['people', 'Hua Guofeng', 'Hua Kuo-feng'],
    ['people', 'Jiang Zemin', 'Chiang Tse-min'],
    ['people', 'Ren Zhengfei', 'Jen Cheng-fei'],
    ['people', 'Mao Tse-tung', 'Mao Zedong'],
    ['people', 'Lee Teng-hui', 'Li Denghui'],
    ['people', 'Tsai Ing-wen', 'Cai Yingwen'],
    ['people', 'Chiang Kai-shek', 'Jiang Jieshi'],
    ['places', 'Guangzhou', 'Kuangchou'],
    ['places', 'Guangzhou', 'Kwangchow'],
    ['places', 'Sichuan', 'Szechwan'],
    ['organisations', 'Kuomintang', 'Guomindang'],
    ['organisations', 'Guomindang', 'Kuomintang'],
  ])('of the %s, %s by %s', (kind, name, typed) => {
    expect(finds(kind, name, typed)).toEqual([name]);
  });
});

it.each([
  ['Mao Zedong', 'Deng Zemin'],
  ['Zhao Ziyang', 'Zhou Ziyang'],
])('%s is not found by %s', (name, typed) => expect(finds('people', name, typed)).toEqual([]));

it.each([
  ['Kim Jong-un', true],
  ['Ali Bongo', true],
  ['Mario Draghi', true],
  ['Li Na', true],
  ['Kabul', false],
  ['Hamburg', false],
])('%s has no other romanisation', (name, isPerson) =>
  expect(otherRomanisation(name, isPerson)).toEqual([]),
);
