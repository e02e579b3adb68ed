import { expect, it } from 'vitest';
import { saidAbsent, saidPartial } from '../../../../src/search/page/notice-words.ts';

it.each([
  [['zzzz'], '“zzzz” is in no story.'],
  [['zia', 'ul', 'haq'], '“zia”, “ul” and “haq” are in no story.'],
])('%j', (words, said) => {
  expect(saidAbsent(words)).toBe(said);
});

it('partial results are said to be so, with what they lack', () => {
  expect(saidPartial('obama pakistan', ['say'])).toBe(
    'No story has all of these words. Results for “obama pakistan”, without “say”.',
  );
});
