import { expect, it, vi } from 'vitest';
import { analyseWord } from '../../../../src/names/compare/analysed-word.ts';
import type { Tolerance } from '../../../../src/names/compare/compare-words.ts';
import { phoneticDistance } from '../../../../src/names/compare/phonetic-distance.ts';
import { typoDistance } from '../../../../src/names/compare/typo-distance.ts';
import { COMMON_WORDS } from '../../../../src/names/lexicon/common-words.ts';
import { hasEnglishSuffix } from '../../../../src/names/lexicon/english-suffix.ts';
import { nearWords } from '../../../../src/names/lexicon/near-words.ts';
import {
  differInAtMost,
  maxClassDifference,
  maxLetterDifference,
  soundClasses,
} from '../../../../src/names/lexicon/prefilter.ts';
import { queryTerms } from '../../../../src/names/lexicon/query-terms.ts';
import { createSpellingIndex } from '../../../../src/names/lexicon/spelling-index.ts';
import { sampleNames } from '../../../bench/sample-names.ts';
import { readNames, readPairs } from '../csv.ts';

vi.setConfig({ testTimeout: 60_000 });

const names = [...readNames(), ...sampleNames(300)];
const typed = ['spellings.csv', 'negatives.csv', 'unseen.csv']
  .flatMap(readPairs)
  .flatMap((pair) => pair.typed.toLowerCase().split(/[^\p{L}]+/u))
  .filter((word) => word.length > 1);
const words = [...new Set([...typed, ...[...COMMON_WORDS].filter((_, at) => at % 20 === 0)])];

it('finds exactly the words that the lexicon would take for a misspelt name', () => {
  const { vocabulary } = createSpellingIndex(names);
  const tolerance: Tolerance = {
    level: 'fuzzy',
    prefix: false,
    accompanied: false,
    amongOthers: false,
  };
  const isNear = (word: string) =>
    queryTerms([{ text: word, weak: false, tied: false }]).some(
      ({ text }) => vocabulary.candidates(analyseWord(text), tolerance).length > 0,
    );
  const near = words.filter(
    (word) => !hasEnglishSuffix(word) && !vocabulary.has(word) && isNear(word),
  );
  expect(near.length).toBeGreaterThan(50);
  expect(nearWords(names, words)).toEqual(near);
});

const analyse = (word: string) => {
  const analysed = analyseWord(word);
  return { ...analysed, classes: soundClasses(analysed.phonetic) };
};

it('the prefilter rules out no pair of words that a comparison would match', () => {
  const some = words.filter((_, at) => at % 12 === 0).map(analyse);
  const others = typed.map(analyse);
  const missed: string[] = [];
  for (const accompanied of [false, true]) {
    for (const a of some) {
      for (const b of others) {
        const options = { consonantal: false, accompanied };
        const [classes, letters] = [
          maxClassDifference(a.phonetic.length, b.phonetic.length, options),
          maxLetterDifference(a.latin.length, b.latin.length, accompanied),
        ];
        const maySound = a.skeleton === b.skeleton && differInAtMost(a.classes, b.classes, classes);
        const mayBeTypo = differInAtMost(a.letters, b.letters, letters);
        const sounds = !maySound && phoneticDistance(a.phonetic, b.phonetic, options) < Infinity;
        const isTypo = !mayBeTypo && typoDistance(a.latin, b.latin, accompanied) < Infinity;
        if (sounds || isTypo) missed.push(`${a.text} ${b.text}`);
      }
    }
  }
  expect(missed).toEqual([]);
});
