import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../../src/names/lexicon/common-words.ts';
import { openCompactLexicon } from '../../../../src/names/lexicon/compact-lexicon.ts';
import { compactNames } from '../../../../src/names/lexicon/compact.ts';
import type { Mode } from '../../../../src/names/lexicon/match.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { sampleNames } from '../../../bench/publication/sample-names.ts';
import { lexiconBudget } from '../../../support/built/budgets.ts';
import { plainTest, plainWordsOf } from '../../../support/searching/plain-words.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';
import { readNames, readPairs } from '../csv.ts';
import { loadReadings } from '../../../../src/names/scripts/load-readings.ts';

function open(names: readonly LexiconName[], words: ReadonlySet<string>) {
  const shards = compactNames(names, plainWordsOf(names, words));
  return openCompactLexicon(async (group) => shards.get(group), loadReadings);
}

const typed = ['spellings.csv', 'negatives.csv', 'fresh.csv']
  .flatMap(readPairs)
  .map((pair) => pair.typed)
  .concat(
    readNames().map(({ name }) => name),
    ['haqqani zzzz', 'the', 'bin', 'محمد', 'Mohammed Haqani'],
  );

/** One of so many, at even distances. */
const every = <Item>(step: number, all: readonly Item[]) => all.filter((_, at) => at % step === 0);

describe('the compact lexicon', { timeout: 60_000 }, () => {
  const names = readNames();
  const compact = open(names, commonWords());
  const isWord = plainTest(names);

  it.each<[Mode, readonly string[]]>([
    ['complete', typed],
    ['typing', every(2, typed)],
  ])('gives the answers of the lexicon in memory (%s)', async (mode, queries) => {
    const whole = createLexicon(names);
    for (const text of queries) {
      expect(await compact.lookup(text, 5, { mode })).toEqual(
        whole.lookup(text, 5, { mode, isWord }),
      );
    }
  });

  it('finds a name that is typed in parts of letters', async () => {
    const people = ['Julia Gillard', 'Kim Jong-un'].map((name) => ({
      id: name,
      kind: 'people' as const,
      name,
      aliases: [],
      articles: 1,
    }));
    const few = open(people, new Set());
    for (const [text, name] of [
      ['Julia Gillardová', 'Julia Gillard'],
      ['김정은', 'Kim Jong-un'],
    ] as const) {
      expect(await few.lookup(text.normalize('NFD'), 5)).toMatchObject([{ name }]);
    }
  });

  it('gives them for many names too', async () => {
    const many = [...names, ...sampleNames(2_000)];
    const whole = createLexicon(many);
    const few = new Set([...commonWords()].filter((_, at) => at % 20 === 0));
    const compact = open(many, few);
    const isWord = plainTest(many, few);
    const beginnings = many.slice(0, 150).map(({ name }) => name.slice(0, -1));
    for (const text of [...every(10, typed), ...beginnings]) {
      expect(await compact.lookup(text, 5)).toEqual(whole.lookup(text, 5, { isWord }));
    }
  });

  describe('of 5,000 names', () => {
    const many = sampleNames(5_000);
    const shards = compactNames(many, plainWordsOf(many));
    const sizes = new Map(
      [...shards].map(([group, text]) => [group, gzipSync(text, { level: 9 }).length]),
    );
    const sum = (groups: Iterable<string>) =>
      [...groups].reduce((bytes, group) => bytes + (sizes.get(group) ?? 0), 0);

    /** The bytes that a first query loads, for each query, in ascending order. */
    async function loadedBy(queries: readonly string[]): Promise<number[]> {
      const spent = queries.map(async (text) => {
        const loaded = new Set<string>();
        const cold = openCompactLexicon(async (group) => {
          loaded.add(group);
          return shards.get(group);
        }, loadReadings);
        expect(await cold.firstOf(text, 5, { mode: 'typing' })).not.toEqual([]);
        return sum(loaded);
      });
      return (await Promise.all(spent)).sort((a, b) => a - b);
    }

    it('fits its budget', () => {
      expect(sum(sizes.keys())).toBeLessThanOrEqual(lexiconBudget.shards);
    });

    const some = every(250, many);
    const lastWords = some.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1));
    it.each([
      ['a word', lastWords],
      ['the beginning of a word', lastWords.map((word) => word.slice(0, 3))],
      ['a given name', some.map(({ name }) => name.replace(/ .*/, ''))],
      ['a whole name', some.map(({ name }) => name)],
      ['the beginning of a whole name', some.map(({ name }) => name.slice(0, -1))],
    ])('loads no more than its budget before the first suggestion for %s', async (_, queries) => {
      const spent = await loadedBy(queries);
      const most = spent[Math.floor(spent.length * 0.95)];
      expect(most).toBeLessThanOrEqual(lexiconBudget.firstSuggestion);
    });
  });

  it('a name that is exactly as typed loads no names that are only similar', async () => {
    // Without plain words, more words are similar.
    const shards = compactNames(sampleNames(2_000), []);
    const loaded: string[] = [];
    const cold = openCompactLexicon(async (group) => {
      loaded.push(group);
      return shards.get(group);
    }, loadReadings);
    expect(await cold.lookup('Brilvoglu Wabard', 5)).toMatchObject([{ name: 'Brilvoglu Wabard' }]);
    expect(loaded.sort()).toEqual(['B', 'F']);
    await cold.lookup('Brilvoglo Wabard', 5);
    expect(loaded.length).toBeGreaterThan(2);
  });

  it('the first suggestion is among the later ones', async () => {
    for (const text of every(3, typed)) {
      const first = await compact.firstOf(text, 5, { mode: 'typing' });
      const all = await compact.lookup(text, 50, { mode: 'typing' });
      expect(first.length > 0).toBe(all.length > 0);
      if (first[0]) expect(all.map(({ id }) => id)).toContain(first[0].id);
    }
  });
});
