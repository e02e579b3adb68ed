/** Sets of spellings that other people wrote (tests/judged/sealed/README.md): what they are answered may only get better. */
import { describe, expect, it } from 'vitest';
import { plainTest } from '../../../support/searching/plain-words.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';
import { readNames, readPairs, type Pair } from '../csv.ts';

const fileOf = (name: string) => `../../../judged/sealed/${name}.csv`;

describe.each([
  { set: 'set-e', leastFirst: 0.975, mostWrong: 0.034 },
  { set: 'set-f', leastFirst: 0.96, mostWrong: 0.01 },
  { set: 'set-g', leastFirst: 0.98, mostWrong: 0.01 },
  { set: 'set-h', leastFirst: 0.965, mostWrong: 0.01 },
  { set: 'set-i', leastFirst: 0.965, mostWrong: 0.01 },
  { set: 'set-j', leastFirst: 0.985, mostWrong: 0.01 },
  { set: 'set-k', leastFirst: 0.98, mostWrong: 0.01 },
  { set: 'set-l', leastFirst: 0.985, mostWrong: 0.01 },
  { set: 'set-m', leastFirst: 0.97, mostWrong: 0.01 },
  { set: 'set-n', leastFirst: 0.975, mostWrong: 0.01 },
])('the spellings of $set', { timeout: 60_000 }, ({ set, leastFirst, mostWrong }) => {
  const names = readNames([fileOf(`${set}-names`)]);
  const lexicon = createLexicon(names);
  const isWord = plainTest(names);
  const shareOf = (file: string, test: (pair: Pair) => boolean) => {
    const pairs = readPairs(fileOf(file));
    return pairs.filter(test).length / pairs.length;
  };
  const lookup = (typed: string) => lexicon.lookup(typed, 5, { isWord });

  it('find their name first', () => {
    const first = shareOf(set, ({ typed, id }) => {
      const [match] = lookup(typed);
      return match?.id === id && match.unmatched.length === 0;
    });
    expect(first).toBeGreaterThanOrEqual(leastFirst);
  });

  it('do not find a name that is not meant', () => {
    const wrong = shareOf(`${set}-negatives`, ({ typed, id }) =>
      lookup(typed).some((match) => match.id === id || id === 'any'),
    );
    expect(wrong).toBeLessThanOrEqual(mostWrong);
  });
});
