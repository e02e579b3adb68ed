import { expect, it, vi } from 'vitest';
import { COMMON_WORDS } from '../../../../src/names/lexicon/common-words.ts';
import { indexNames } from '../../../../src/names/lexicon/lexicon.ts';
import {
  differAtMost,
  kindsApart,
  kindsOf,
  lettersApart,
  nearWords,
  quickSounds,
} from '../../../../src/names/lexicon/near-words.ts';
import { quickAlignmentCost } from '../../../../src/names/compare/quick-distance.ts';
import { isEnglish } from '../../../../src/names/lexicon/query-rules.ts';
import { unitsOf } from '../../../../src/names/lexicon/query.ts';
import { sounds } from '../../../../src/names/compare/sound.ts';
import { soundDistance } from '../../../../src/names/compare/sound-distance.ts';
import { slipDistance } from '../../../../src/names/compare/typing-slips.ts';
import { readWord, type Freedom } from '../../../../src/names/compare/vocabulary.ts';
import { sampleNames } from '../../../bench/sample-names.ts';
import { readNames, readPairs } from '../csv.ts';

vi.setConfig({ testTimeout: 60_000 });

const names = [...readNames(), ...sampleNames(300)];
const typed = ['spellings.csv', 'negatives.csv', 'unseen.csv']
  .flatMap(readPairs)
  .flatMap((pair) => pair.typed.toLowerCase().split(/[^\p{L}]+/u))
  .filter((word) => word.length > 1);
const words = [...new Set([...typed, ...[...COMMON_WORDS].filter((_, at) => at % 20 === 0)])];

it('finds the words for which the lexicon would have an answer', () => {
  const { vocabulary } = indexNames(names);
  const freedom: Freedom = {
    reading: 'guess',
    prefix: false,
    accompanied: false,
    amongOthers: false,
  };
  const isNear = (word: string) =>
    unitsOf([{ text: word, weak: false, tied: false }]).some(
      ({ text }) => vocabulary.candidates(readWord(text), freedom).length > 0,
    );
  const near = words.filter((word) => !isEnglish(word) && !vocabulary.has(word) && isNear(word));
  expect(near.length).toBeGreaterThan(50);
  expect(nearWords(names, words)).toEqual(near);
});

it('hears what all hear', () => {
  expect(words.map(quickSounds)).toEqual(words.map(sounds));
});

const readAll = (word: string) => {
  const reading = readWord(word);
  return { ...reading, kinds: kindsOf(reading.sound) };
};

it('no quick look leaves out what a comparison would find', () => {
  const readings = words.filter((_, at) => at % 12 === 0).map(readAll);
  const others = typed.map(readAll);
  const missed: string[] = [];
  for (const accompanied of [false, true]) {
    for (const a of readings) {
      for (const b of others) {
        const hearing = { consonantal: false, accompanied };
        const [kinds, letters] = [
          kindsApart(a.sound.length, b.sound.length, hearing),
          lettersApart(a.latin.length, b.latin.length, accompanied),
        ];
        const mayBeHeard = a.lasting === b.lasting && differAtMost(a.kinds, b.kinds, kinds);
        const mayBeTyped = differAtMost(a.letters, b.letters, letters);
        const isHeard = !mayBeHeard && soundDistance(a.sound, b.sound, hearing) < Infinity;
        const isTyped = !mayBeTyped && slipDistance(a.latin, b.latin, accompanied) < Infinity;
        if (isHeard || isTyped) missed.push(`${a.text} ${b.text}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

it('measures what all measure', () => {
  const some = typed.filter((word) => /^[a-z]+$/.test(word)).map((word) => [word, sounds(word)]);
  const differing: string[] = [];
  some.forEach(([word = '', heard = ''], at) => {
    for (const [other = '', otherHeard = ''] of some.filter(
      (_, index) => (index + at) % 15 === 0,
    )) {
      for (const accompanied of [false, true]) {
        const hearing = { consonantal: at % 7 === 0, accompanied };
        const pairs = [undefined, quickAlignmentCost].map((align) => [
          soundDistance(heard, otherHeard, hearing, align),
          slipDistance(word, other, accompanied, align),
        ]);
        if (String(pairs[0]) !== String(pairs[1])) differing.push(`${word} ${other}`);
      }
    }
  });
  expect(differing).toEqual([]);
});
