import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../src/names/common-words.ts';
import { openCompactLexicon } from '../../../src/names/compact-lexicon.ts';
import { compactNames } from '../../../src/names/compact.ts';
import { createLexicon } from '../../../src/names/lexicon.ts';
import type { Mode } from '../../../src/names/match.ts';
import type { Name } from '../../../src/names/name.ts';
import { sampleNames } from '../../bench/sample-names.ts';
import { lexiconBudget } from '../../support/budgets.ts';
import { readNames, readPairs } from './csv.ts';

function open(names: readonly Name[]) {
  const shards = compactNames(names, COMMON_WORDS);
  return openCompactLexicon(async (group) => shards.get(group));
}

const isWord = (word: string) => COMMON_WORDS.has(word);
const typed = ['spellings.csv', 'negatives.csv', 'fresh.csv']
  .flatMap(readPairs)
  .map((pair) => pair.typed)
  .concat(
    readNames().map(({ name }) => name),
    ['haqqani zzzz', 'the', 'bin', 'محمد', 'Mohammed Haqani'],
  );

describe('the compact lexicon', () => {
  const names = readNames();

  it.each<Mode>(['complete', 'typing'])('answers as the whole one does (%s)', async (mode) => {
    const whole = createLexicon(names);
    const compact = open(names);
    for (const text of typed) {
      expect(await compact.lookup(text, 5, { mode })).toEqual(
        whole.lookup(text, 5, { mode, isWord }),
      );
    }
  });

  it('answers so for many names', async () => {
    const many = [...names, ...sampleNames(2_000)];
    const whole = createLexicon(many);
    const compact = open(many);
    for (const text of typed
      .filter((_, at) => at % 5 === 0)
      .concat(many.slice(0, 300).map(({ name }) => name.slice(0, -1)))) {
      expect(await compact.lookup(text, 5)).toEqual(whole.lookup(text, 5, { isWord }));
    }
  });

  describe('of 5,000 names', () => {
    const many = sampleNames(5_000);
    const shards = compactNames(many, COMMON_WORDS);
    const sizes = new Map(
      [...shards].map(([group, text]) => [group, gzipSync(text, { level: 9 }).length]),
    );
    const sum = (groups: Iterable<string>) =>
      [...groups].reduce((bytes, group) => bytes + (sizes.get(group) ?? 0), 0);

    /** What a reader who has loaded nothing yet loads for one query, at the median of some. */
    async function firstAnswer(typed: readonly string[]): Promise<number> {
      const spent: number[] = [];
      for (const text of typed) {
        const loaded = new Set<string>();
        const cold = openCompactLexicon(async (group) => {
          loaded.add(group);
          return shards.get(group);
        });
        await cold.lookup(text, 5);
        spent.push(sum(loaded));
      }
      return spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)] ?? 0;
    }

    it('fits its budget', () => {
      expect(sum(sizes.keys())).toBeLessThanOrEqual(lexiconBudget.shards);
    });

    it('loads for one answer no more than its budget', async () => {
      const whole = many.filter((_, at) => at % 125 === 0).map(({ name }) => name.slice(0, -1));
      const words = whole.map((text) => text.slice(text.lastIndexOf(' ') + 1));
      expect(await firstAnswer(words)).toBeLessThanOrEqual(lexiconBudget.oneWord);
      expect(await firstAnswer(whole)).toBeLessThanOrEqual(lexiconBudget.wholeName);
    });
  });
});
