import { expect, it } from 'vitest';
import { commonWords } from '../../../../src/names/lexicon/common-words.ts';
import { dictionaryWords } from '../../../../src/names/words/dictionary.ts';

const table = `
PFX A Y 1
PFX A   0     re         .

SFX S Y 2
SFX S   y     ies        [^aeiou]y
SFX S   0     s          [^y]

SFX M Y 1
SFX M   0     's         .
`;

it.each([
  ['market/SM', ['market', 'markets']],
  ['army/S', ['army', 'armies']],
  ['call/AS', ['call', 'calls', 'recall', 'recalls']],
  ['Angola/M', ['Angola']],
  ['1st/M', []],
])('%s', (line, words) => {
  expect([...dictionaryWords(table, `1\n${line}\n`)]).toEqual(words);
});

it('common words are everyday English and well-known names, but not variants of a name', () => {
  const known = (words: string) => words.split(' ').filter((word) => commonWords().has(word));
  expect(known('recalled inlay angola victor')).toHaveLength(4);
  expect(known('qaddafi jidda haqani')).toEqual([]);
});
