import { describe, expect, it } from 'vitest';
import { hanReadings } from '../../../../src/names/scripts/han-readings.ts';
import { eastAsianReadings } from '../../../../src/names/scripts/east-asian-scripts.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

describe('readings of Chinese characters', () => {
  it.each([
    ['吴邦国', 'wu bangguo?'],
    ['吳邦國', 'wu bangguo?'],
    ['曾庆红', 'zeng qinghong?'],
    ['台南', 'tainan?'],
    ['朴智星', 'bak ji-song'],
  ])('%s may be %s', (typed, reading) => {
    expect(hanReadings(typed, eastAsianReadings)).toContain(reading);
  });

  it.each(['王', '三菱重工業', '土井たか子', 'Wu', ''])('“%s” has none', (typed) => {
    expect(hanReadings(typed, eastAsianReadings)).toEqual([]);
  });
});

describe('a name that is read from characters', () => {
  const named = (name: string, native?: string): LexiconName => ({
    id: 'x',
    kind: 'people',
    name,
    aliases: [],
    ...(native !== undefined && { native }),
    articles: 1,
  });
  const find = (name: LexiconName, typed: string) =>
    createLexicon([withOtherNames(name)]).lookup(typed, 5);

  it.each([
    ['吳邦國', 'Wu Bangguo'],
    ['蔡明亮', 'Cai Mingliang'],
    ['朴智星', 'Park Ji-sung'],
    ['崔龍海', 'Choe Ryong-hae'],
  ])('%s is %s, as a guess', (typed, name) => {
    expect(find(named(name), typed)).toMatchObject([{ name, how: 'spelling' }]);
  });

  it.each([
    ['学生', 'Qian Xuesen'],
    ['李克勤', 'Li Keqiang'],
    ['英文', 'Cai Yingwen'],
  ])('%s is not %s', (typed, name) => expect(find(named(name), typed)).toEqual([]));

  it('is nobody who has other characters', () => {
    expect(find(named('Li Na', '李纳'), '李娜')).toEqual([]);
  });
});
