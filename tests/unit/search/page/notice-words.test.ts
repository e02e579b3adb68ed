import { expect, it } from 'vitest';
import { absentWords, partialWords } from '../../../../src/search/page/notice-words.ts';

it.each([
  [['zzzz'], '“zzzz” is in no story.'],
  [['zia', 'ul', 'haq'], '“zia”, “ul” and “haq” are in no story.'],
])('%j', (words, said) => {
  expect(absentWords(words)).toBe(said);
});

it('partial results are said to be so, with what they lack', () => {
  expect(partialWords('obama pakistan', ['say'])).toBe(
    'No story has all of these words. Results for “obama pakistan”, without “say”.',
  );
});
