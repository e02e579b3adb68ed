import { expect, it } from 'vitest';
import { excerpt } from '../../../../src/model/names/excerpt.ts';

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ');

/** The excerpt as text, the name in brackets. */
function shown(text: string, name = 'Ada'): string {
  const spans = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => {
    return { start: index, end: index + name.length };
  });
  return excerpt(text, spans)
    .map((part) => (part.isName ? `[${part.text}]` : part.text))
    .join('');
}

it.each([
  ['Ada', '[Ada]'],
  ['Ada met Ada.', '[Ada] met [Ada].'],
  ['When Ada left', 'When [Ada] left'],
])('%j is shown whole', (text, marked) => expect(shown(text)).toBe(marked));

it('a long paragraph is shortened on both sides of the name, between words', () => {
  const short = shown(`${words(100)} Ada ${words(100)}`);
  expect(short).toMatch(/^… word( word)* \[Ada\]( word)+ …$/);
  expect(short.length).toBeLessThan(440);
});

it('at its beginning and end it is cut on one side', () => {
  expect(shown(`Ada ${words(200)}`)).toMatch(/^\[Ada\]( word)+ …$/);
  expect(shown(`${words(200)} Ada`)).toMatch(/^… (word )+\[Ada\]$/);
});

it('a name in a word without end is shown all the same', () => {
  expect(shown(`${words(1000, '').replace(/ /g, 'x')}Ada${'y'.repeat(1000)}`)).toContain('[Ada]');
});
