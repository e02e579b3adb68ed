import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../src/names/common-words.ts';
import { openCompactLexicon } from '../../../src/names/compact-lexicon.ts';
import { compactNames } from '../../../src/names/compact.ts';
import { createLexicon } from '../../../src/names/lexicon.ts';
import type { Mode } from '../../../src/names/match.ts';
import type { Name } from '../../../src/names/name.ts';
import { sampleNames } from '../../bench/sample-names.ts';
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

  it('keeps 5,000 names within 60 KB and a shard within 15', () => {
    const sizes = [...compactNames(sampleNames(5_000), COMMON_WORDS).values()].map(
      (text) => gzipSync(text, { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
    expect(Math.max(...sizes)).toBeLessThan(15_000);
  });
});
