import { expect, it } from 'vitest';
import { analyseWord } from '../../../../src/names/compare/analysed-word.ts';
import { mayBeTypo, typoDistance } from '../../../../src/names/compare/typo-distance.ts';
import { readNames, readPairs } from '../csv.ts';

const wordsOf = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.toLowerCase().split(/[^a-z]+/)))].map((word) =>
    analyseWord(word),
  );

it('the letters of two words rule out no typo', () => {
  const typed = wordsOf(readPairs('spellings.csv').map((pair) => pair.typed));
  const names = wordsOf(readNames().map(({ name }) => name));
  const missed: string[] = [];
  for (const a of typed) {
    for (const b of names) {
      for (const accompanied of [false, true]) {
        const isTypo = typoDistance(a.latin, b.latin, accompanied) < Infinity;
        if (isTypo && !mayBeTypo(a, b, accompanied)) missed.push(`${a.text} ${b.text}`);
      }
    }
  }
  expect(missed).toEqual([]);
});
