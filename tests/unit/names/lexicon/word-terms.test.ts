import { expect, it } from 'vitest';
import { nearTest } from '../../../../src/names/lexicon/near-words.ts';
import { readWords, writeWords } from '../../../../src/names/lexicon/word-terms.ts';

it('a word is read with the phonetic keys of its terms, in the order in which it was written', () => {
  const read = [...readWords(writeWords(['alhaqani', 'loom', '1984']))];
  expect(read).toEqual([
    {
      text: 'alhaqani',
      terms: [
        { text: 'alhaqani', phonetic: 'alhakani' },
        { text: 'haqani', phonetic: 'hakani' },
      ],
    },
    { text: 'loom', terms: [{ text: 'loom', phonetic: 'lum' }] },
    // No sounds are known of digits.
    { text: '1984', terms: [{ text: '1984', phonetic: '' }] },
  ]);
});

it('words that are read come near the same names as those that are analysed', () => {
  const words = ['haqani', 'alhaqani', 'seraj', 'bread', 'chou', 'haqqani', 'park', '1984'];
  const isNear = nearTest(
    ['Siraj al-Haqqani', 'Zhou Enlai', 'Pak Hon'].map((name) => ({
      ...{ id: name, kind: 'people', name, aliases: [], articles: 1 },
    })),
  );
  const near = words.filter(isNear);
  expect(near).toContain('alhaqani');
  expect(near).not.toContain('bread');
  const read = [...readWords(writeWords(words))];
  expect(read.filter(isNear).map(({ text }) => text)).toEqual(near);
});
