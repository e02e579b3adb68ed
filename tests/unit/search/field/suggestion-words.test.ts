import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../src/names/lexicon/match.ts';
import { announcement, pathOf } from '../../../../src/search/field/suggestion-words.ts';
import { storyCount } from '../../../../src/words/in-browsers.ts';

const kayani: Match = {
  id: 'ashfaq-parvez-kayani',
  kind: 'people',
  name: 'Ashfaq Parvez Kayani',
  aliases: ['Kiyani'],
  articles: 3,
  asWritten: 'Kayani',
  how: 'exact',
  score: 1,
  telling: true,
  matched: 'Ashfaq Parvez Kayani',
  unmatched: [],
};

it.each([
  [0, 'no stories'],
  [1, '1 story'],
  [12, '12 stories'],
  [1234, '1,234 stories'],
])('%i articles are %s', (count, words) => {
  expect(storyCount({ count })).toBe(words);
});

it.each([
  [1, 0, 0, '1 name. Use the arrow keys.'],
  [3, 1, 0, '3 names, 1 story. Use the arrow keys.'],
  [0, 2, 0, '2 stories. Use the arrow keys.'],
  [0, 0, 8, '8 recent searches. Use the arrow keys.'],
])('%i names, %i stories and %i searches are announced: %s', (names, stories, recent, words) => {
  expect(announcement(names, stories, recent)).toBe(words);
});

describe('a name', () => {
  it('has its page by its kind and id', () => {
    expect(pathOf(kayani)).toBe('people/ashfaq-parvez-kayani');
  });
});
