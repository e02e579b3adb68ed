import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cardFile,
  cardFonts,
  fontsFor,
  isDrawable,
  isNastaliq,
  storyCard,
  textDirection,
} from '../../../../src/model/share/share-card.ts';
import { projectRoot } from '../../../support/sites/site.ts';

const paper = { title: 'The Test', language: 'en-GB' };
const story = (headline: string) => storyCard(headline, 'World', paper);

describe('the address of a card', () => {
  it('is the same for the same words', () => {
    expect(cardFile(story('Rain'))).toBe(cardFile(story('Rain')));
    expect(cardFile(story('Rain'))).toMatch(/^_astro\/card\.[0-9a-f]{12}\.jpg$/);
  });

  it.each([
    ['headline', storyCard('Snow', 'World', paper)],
    ['section', storyCard('Rain', 'Weather', paper)],
    ['paper', storyCard('Rain', 'World', { ...paper, title: 'The Other' })],
    ['language', storyCard('Rain', 'World', { ...paper, language: 'de' })],
  ])('differs with the %s', (_what, card) => {
    expect(cardFile(card)).not.toBe(cardFile(story('Rain')));
  });
});

it('cards are drawn with the fonts that the project installs, and another version gives other addresses', async () => {
  const { devDependencies } = JSON.parse(
    await readFile(path.join(projectRoot, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  for (const { package: name, version } of cardFonts) {
    expect(devDependencies[name], name).toBe(version);
  }
});

it.each([
  ['Rain 🌧️ and 🇬🇧 sun ☀️', 'Rain and sun'],
  ['👨‍👩‍👧 A family', 'A family'],
  ['A\u0001B\n C', 'A B C'],
  ['★ Rain ☂', 'Rain'],
  ['می‌گوید ½ → © 5', 'می‌گوید ½ → © 5'],
])('a card prints %j as %s', (headline, title) => {
  expect(story(headline).title).toBe(title);
});

it('a headline of emoji alone is no card', () => {
  expect(isDrawable(story('🎉'))).toBe(false);
});

describe('the direction of a card', () => {
  it.each([
    ['Rain', 'en-GB', 'ltr'],
    ['Rain', 'ar', 'ltr'],
    ['مطر غزير', 'en-GB', 'rtl'],
    ['גשם', 'en-GB', 'rtl'],
    ['大雨', 'zh', 'ltr'],
    ['“الحرب” and what the word means', 'en-GB', 'ltr'],
    ['قمة G20 في الرياض', 'en-GB', 'rtl'],
    ['2009', 'ar', 'rtl'],
    ['2009', 'en-GB', 'ltr'],
  ])('%s in a paper in %s: %s', (words, language, expected) => {
    expect(textDirection(words, language)).toBe(expected);
  });
});

describe('fonts', () => {
  const families = (words: string, language = 'en-GB') =>
    fontsFor(words, language).map(({ family }) => family);

  it.each([
    ['Łódź, Ελλάδα, Россия', ['Source Serif 4']],
    ['باكستان', ['Source Serif 4', 'Noto Naskh Arabic']],
    ['پاکستان نے کہا', ['Source Serif 4', 'Noto Nastaliq Urdu']],
    ['ایران می‌گوید', ['Source Serif 4', 'Noto Naskh Arabic']],
    ['פקיסטן', ['Source Serif 4', 'Frank Ruhl Libre']],
    ['巴基斯坦', ['Source Serif 4', 'Noto Serif SC']],
    ['パキスタン', ['Source Serif 4', 'Noto Serif SC']],
    ['파키스탄', ['Source Serif 4', 'Noto Serif KR']],
  ])('for %s', (words, expected) => {
    expect(families(words)).toEqual(expected);
  });

  it('are Nastaliq for each word of a paper in Urdu, and for none without its letters', () => {
    expect(isNastaliq('دنیا', 'ur-PK')).toBe(true);
    expect(isNastaliq('دنیا', 'en-GB')).toBe(false);
    expect(isNastaliq('World', 'ur-PK')).toBe(false);
  });
});

describe('a card can be drawn', () => {
  it.each([
    'Rain, “snow” & 5 < 6 – at 100 % … €20, £30, 1½ m²',
    'Çağrı, Łódź, Đặng, Ørsted, Straße',
    'Россия — Україна, Ελλάδα',
    'پاکستان، باكستان، פקיסטן',
    '巴基斯坦，パキスタン・ー、파키스탄',
  ])('%s', (words) => {
    expect(isDrawable(story(words))).toBe(true);
  });

  it.each(['हिन्दी समाचार', 'বাংলা', 'ข่าว', 'Հայերեն', 'News: ქართული'])(
    'but not in letters that no font has: %s',
    (words) => {
      expect(isDrawable(story(words))).toBe(false);
    },
  );
});
