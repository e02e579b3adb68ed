import { expect, it } from 'vitest';
import { headlineWords } from '../../../../src/model/reading-on/headline-words.ts';

it('words are compared without case and marks, and short ones are passed over', () => {
  const words = headlineWords({
    headline: 'Łódź: São Paulo’s ÉLAN',
    dek: 'Of elan in 2009, 東京都は',
  });
  expect([...words]).toEqual(['łodz', 'sao', 'paulo', 'elan', '2009', '東京都は']);
});
