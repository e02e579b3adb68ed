import { describe, expect, it } from 'vitest';
import { markedWords, withoutMarkedWords } from '../../../src/reader/marked-words.ts';

const story = 'https://test.example/paper/news/a-bridge/';
const wordsOf = (query: string) => markedWords(new URL(`${story}?${query}#p-0123abcd`));

describe('the words of an address', () => {
  it.each([
    ['marked=haqqani&marked=al+qaeda', ['haqqani', 'al qaeda']],
    ['marked=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86', ['طالبان']],
    ['marked=%3Cb%3E&q=haqqani', ['<b>']],
    ['marked=haqqani&marked=+haqqani+', ['haqqani']],
    ['marked=&marked=+', []],
    ['q=haqqani', []],
    ['', []],
  ])('%s', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  it('are at most twelve', () => {
    const many = Array.from({ length: 13 }, (_, number) => `marked=word${number}`).join('&');
    expect(wordsOf(many)).toHaveLength(12);
    expect(wordsOf(many)).not.toContain('word12');
  });

  it('are left out if they are longer than sixty characters', () => {
    const long = 'a'.repeat(61);
    expect(wordsOf(`marked=${long}&marked=short&marked=${long.slice(1)}`)).toEqual([
      'short',
      long.slice(1),
    ]);
  });
});

it('without them, the address keeps everything else', () => {
  const plain = (address: string) => withoutMarkedWords(new URL(address)).href;
  expect(plain(`${story}?marked=a&from=feed&marked=b#p-0123abcd`)).toBe(
    `${story}?from=feed#p-0123abcd`,
  );
  expect(plain(`${story}?marked=a#p-0123abcd`)).toBe(`${story}#p-0123abcd`);
  expect(plain(story)).toBe(story);
});
