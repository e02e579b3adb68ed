import { describe, expect, it } from 'vitest';
import { characterPairs } from '../../../../src/names/forms/chinese-forms.ts';
import { otherCharacters } from '../../../../src/search/query/words/other-characters.ts';

describe('what readers type in the characters of', () => {
  it.each([
    ['zh-Hans-CN', '導彈', '导弹'],
    ['zh-Hant-TW', '导弹', '導彈'],
    ['ja-JP', '渡邊', '渡辺'],
    ['ja-JP', '渡邉', '渡辺'],
    ['ja', '髙橋', '高橋'],
    ['ja', '澤田國男', '沢田国男'],
  ])('%s: %s is %s', (language, typed, printed) => {
    expect(otherCharacters(typed, characterPairs(language) ?? '')).toBe(printed);
  });
});

it('other languages have no table', () => {
  expect(characterPairs('ko-KR')).toBeUndefined();
  expect(characterPairs('en')).toBeUndefined();
});
