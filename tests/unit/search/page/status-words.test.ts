import { expect, it } from 'vitest';
import { outcomeWords, type Outcome } from '../../../../src/search/page/status-words.ts';

const found: Outcome = {
  count: 12,
  query: '“haqqani”',
  isNarrowed: false,
  older: 'searched',
  isMoreLost: false,
};

it.each<[string, Partial<Outcome>]>([
  ['12 results for “haqqani”.', {}],
  ['1 result for “haqqani”.', { count: 1 }],
  ['12 results for “haqqani” in this choice.', { isNarrowed: true }],
  ['Nothing found for “haqqani” in this choice.', { count: 0, isNarrowed: true }],
  ['12 results so far for “haqqani”, searching older stories…', { older: 'searching' }],
  ['12 results so far for “haqqani”. The older stories could not be loaded.', { older: 'lost' }],
  ['12 results for “haqqani”. More results could not be loaded.', { isMoreLost: true }],
  [
    '12 results so far for “haqqani”. More results could not be loaded.',
    { older: 'searching', isMoreLost: true },
  ],
])('%s', (words, given) => {
  expect(outcomeWords({ ...found, ...given })).toBe(words);
});
