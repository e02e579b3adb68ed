/** How many of the spellings that people typed are found, in several papers. */
import { describe, expect, it } from 'vitest';
import { plainTest } from '../../../support/searching/plain-words.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';
import {
  fifthPaper,
  fourthPaper,
  negativeFiles,
  readNames,
  readPairs,
  secondPaper,
  spellingFiles,
  thirdPaper,
  type Pair,
} from '../csv.ts';

const share = (pairs: readonly Pair[], test: (pair: Pair) => boolean) =>
  pairs.filter(test).length / pairs.length;

describe.each([
  {
    paper: 'a first paper',
    names: readNames(),
    spellings: spellingFiles,
    negatives: negativeFiles,
  },
  { paper: 'a second paper', ...secondPaper, names: readNames(secondPaper.names) },
  { paper: 'a third paper', ...thirdPaper, names: readNames(thirdPaper.names) },
  { paper: 'a fourth paper', ...fourthPaper, names: readNames(fourthPaper.names) },
  { paper: 'a fifth paper', ...fifthPaper, names: readNames(fifthPaper.names) },
])('spellings of the names of $paper', { timeout: 60_000 }, (paper) => {
  const own = createLexicon(paper.names);
  const isWord = plainTest(paper.names);
  const spellings = paper.spellings.flatMap(readPairs);
  const negatives = paper.negatives.flatMap(readPairs);
  const lookup = (typed: string) => own.lookup(typed, 5, { isWord });

  function comesFirst({ typed, id }: Pair): boolean {
    const [first] = lookup(typed);
    return first?.id === id && first.unmatched.length === 0;
  }

  it('the name that is meant comes first for at least 96 % of all spellings', () => {
    expect(share(spellings, comesFirst)).toBeGreaterThanOrEqual(0.96);
  });

  it('a name that is not meant is found for at most 1 % of all negatives', () => {
    const isWrong = ({ typed, id }: Pair) => lookup(typed).some((match) => match.id === id);
    expect(share(negatives, isWrong)).toBeLessThanOrEqual(0.01);
  });

  it('no fixture is an alias', () => {
    const listed = new Set(paper.names.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(spellings.filter(({ typed }) => listed.has(typed))).toEqual([]);
  });

  it('each name is found first and exactly by itself', () => {
    for (const { id, name } of paper.names) {
      expect(own.lookup(name, 3)[0]).toMatchObject({
        id,
        how: 'exact',
        matched: name,
        unmatched: [],
      });
    }
  });
});
