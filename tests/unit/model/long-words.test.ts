import { expect, it } from 'vitest';
import { hasLongWord, longestWord } from '../../../src/model/long-words.ts';

it.each([
  ['The Westhaven Courier', 'en-GB', 9],
  ['Westmecklenburgische Wochenzeitung', 'de', 20],
  ['朝日新聞デジタル', 'ja', 4],
  ['', 'en', 0],
])('the longest word of “%s” (%s) has %i letters', (text, language, letters) =>
  expect(longestWord(text, language)).toBe(letters),
);

it.each([
  '<h1 class="x">Das Bundesverfassungsgericht urteilt</h1>',
  '<h2 class="card-headline"><a href="/a/">Rechtsschutzversicherungen</a></h2>',
])('%s has a word to hyphenate', (html) => expect(hasLongWord(html)).toBe(true));

it.each([
  '<h1>Pakistan, U.S. at Odds over Taliban Leader</h1>',
  '<h1>Court</h1><p>Bundesverfassungsgericht</p>',
  '<h1>外務省は新しい橋の建設について記者会見を開いた</h1>',
  '<h1>Court</h1><a href="/news/abcdefghijklmnopqrstuvwxyz/">x</a>',
])('%s has none', (html) => expect(hasLongWord(html)).toBe(false));
