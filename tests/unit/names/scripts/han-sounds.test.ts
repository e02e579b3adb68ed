import { describe, expect, it } from 'vitest';
import { inPinyin } from '../../../../src/names/scripts/han-readings.ts';
import { soundReadings } from '../../../../src/names/scripts/han-sounds.ts';
import { analyseWord } from '../../../../src/names/compare/analysed-word.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

const named = (name: string, kind: LexiconName['kind'], native?: string): LexiconName => ({
  id: name,
  kind,
  name,
  aliases: [],
  ...(native !== undefined && { native }),
  articles: 1,
});

const people = [
  ...['Alexander Lukashenko', 'Nursultan Nazarbayev', 'Robert Mueller', 'Robert Mugabe'],
  ...['Wole Soyinka', 'Mikheil Saakashvili', 'Gabriel García Márquez', 'Salman Rushdie'],
  ...['Naguib Mahfouz', 'Gerhard Schröder', 'Robert F. Kennedy Jr.', 'Cyril Ramaphosa'],
  ...['Angela Merkel', 'Jair Bolsonaro', 'Imran Khan', 'Fumio Kishida', 'Jimmy Carter'],
  ...['Lech Wałęsa', 'Mohamed Salah', 'King Charles III'],
  ...['Jacob Zuma', 'Mark Rutte', 'Lionel Messi'],
];
const places = ['Lviv', 'Thessaloniki', 'Kinshasa', 'Istanbul', 'Kandahar', 'Mariupol', 'Dushanbe'];
const lexicon = createLexicon([
  ...people.map((name) => named(name, 'people')),
  ...places.map((name) => named(name, 'places')),
  named('Li Keqiang', 'people', '李克强'),
]);
const find = (typed: string) => lexicon.lookup(typed, 5).map(({ id }) => id);

describe('a name from elsewhere in Chinese characters', () => {
  it.each([
    ['盧卡申科', 'Alexander Lukashenko'],
    ['卢卡申科', 'Alexander Lukashenko'],
    ['納扎爾巴耶夫', 'Nursultan Nazarbayev'],
    ['薩卡什維利', 'Mikheil Saakashvili'],
    ['羅伯特·穆勒', 'Robert Mueller'],
    ['罗伯特·穆加贝', 'Robert Mugabe'],
    ['渥雷·索因卡', 'Wole Soyinka'],
    ['賈西亞·馬奎斯', 'Gabriel García Márquez'],
    ['加夫列尔·加西亚·马尔克斯', 'Gabriel García Márquez'],
    ['小羅伯特·甘迺迪', 'Robert F. Kennedy Jr.'],
    ['馬哈福茲', 'Naguib Mahfouz'],
    ['魯西迪', 'Salman Rushdie'],
    ['前總統博索納羅', 'Jair Bolsonaro'],
    ['拉马福萨', 'Cyril Ramaphosa'],
    ['塞薩洛尼基', 'Thessaloniki'],
    ['金夏沙', 'Kinshasa'],
    ['伊斯坦堡', 'Istanbul'],
    ['坎达哈', 'Kandahar'],
    ['杜尚别', 'Dushanbe'],
    ['華勒沙', 'Lech Wałęsa'],
    ['薩拉赫', 'Mohamed Salah'],
    ['查理斯三世', 'King Charles III'],
    // Two characters that mostly stand for sounds
    ['祖馬', 'Jacob Zuma'],
    ['呂特', 'Mark Rutte'],
    ['梅西', 'Lionel Messi'],
  ])('%s is %s', (typed, name) => expect(find(typed)[0]).toBe(name));

  it('is a guess', () => {
    expect(lexicon.lookup('盧卡申科', 5)).toMatchObject([{ how: 'spelling', unmatched: [] }]);
  });

  it.each([
    // Words
    ...[
      '几十亿',
      '药剂师',
      '学生',
      '谢谢',
      '老師',
      '经济',
      '马上',
      '摆不下',
      '西部',
      '好幾億',
      '得而复失',
      '回教世界',
    ],
    // Other people and places
    ...[
      '李克勤',
      '查理斯二世',
      '卡特彼勒',
      '罗伯特·欧文',
      '吉米·亨德里克斯',
      '马里兰州',
      '阿拉巴马',
      '利物浦',
    ],
  ])('%s is none of them', (typed) => expect(find(typed)).toEqual([]));
});

it('asks for the groups that have the words', async () => {
  const asked: string[] = [];
  await soundReadings('罗伯特·穆勒', inPinyin, async (groups) => {
    asked.push(...groups);
    return [];
  });
  for (const word of ['robert', 'mueller']) {
    expect(asked).toEqual(expect.arrayContaining([analyseWord(word).groups.charAt(0)]));
  }
});
