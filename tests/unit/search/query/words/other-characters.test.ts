import { expect, it } from 'vitest';
import { otherCharacters } from '../../../../../src/search/query/words/other-characters.ts';

const pairs = '導导彈弹發发髮发';

it.each([
  ['導彈', '导弹'],
  ['导弹', '導彈'],
  // Two characters have this one: the first is taken.
  ['发', '發'],
  ['頭髮', '頭发'],
  ['天', '天'],
])('%s is also written %s', (text, other) => expect(otherCharacters(text, pairs)).toBe(other));
