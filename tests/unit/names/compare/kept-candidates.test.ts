import { expect, it } from 'vitest';
import type { Tolerance } from '../../../../src/names/compare/compare-words.ts';
import { createVocabulary } from '../../../../src/names/compare/vocabulary.ts';
import { keepCandidates } from '../../../../src/names/compare/kept-candidates.ts';

const fuzzy: Tolerance = { level: 'fuzzy', prefix: false, accompanied: false, amongOthers: false };

it('a word is compared once, and again if it may differ more or less', () => {
  const words = createVocabulary<string>();
  words.add('haqqani', 'A');
  const asked: string[] = [];
  const find = keepCandidates<string>((typed, tolerance) => {
    asked.push(`${typed} ${tolerance.level}`);
    return words.candidates(typed, tolerance);
  });
  const texts = (...of: Parameters<typeof find>) => find(...of).map(({ entry }) => entry.text);
  expect(texts('haqani', fuzzy)).toEqual(['haqqani']);
  expect(texts('haqani', fuzzy)).toEqual(['haqqani']);
  expect(texts('haqani', { ...fuzzy, level: 'exact' })).toEqual([]);
  expect(asked).toEqual(['haqani fuzzy', 'haqani exact']);
});
