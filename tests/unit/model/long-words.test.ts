import { expect, it } from 'vitest';
import { hasLongWord, nameStyle } from '../../../src/model/long-words.ts';

it.each([
  ['The Westhaven Courier', 'en-GB', ''],
  ['Westmecklenburgische Wochenzeitung', 'de', '.nameplate{--letters:20}'],
  ['朝日新聞デジタル', 'ja', ''],
  ['', 'en', ''],
])('the name “%s” (%s) needs the style “%s”', (title, language, style) =>
  expect(nameStyle(title, language)).toBe(style),
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
