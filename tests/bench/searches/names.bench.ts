/** Measures the lexicon: the time of a lookup, and the bytes that a reader loads. */
import { gzipSync } from 'node:zlib';
import { commonWords } from '../../../src/names/lexicon/common-words.ts';
import { nearTest } from '../../../src/names/lexicon/near-words.ts';
import { compactNames } from '../../../src/names/lexicon/compact.ts';
import { openCompactLexicon } from '../../../src/names/lexicon/compact-lexicon.ts';
import type { LexiconName } from '../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../support/searching/whole-lexicon.ts';
import type { Options } from '../options.ts';
import { sampleNames } from '../publication/sample-names.ts';
import { figure, textTable } from '../text-table.ts';
import { loadReadings } from '../../../src/names/scripts/load-readings.ts';

/** Times are in milliseconds, sizes in bytes, compressed with gzip. */
export interface NamesFigures {
  names: number;
  indexing: number;
  lookupMedian: number;
  lookup99: number;
  writing: number;
  shards: number;
  shardBytes: number;
  largestShard: number;
  /** What the first lookup of a visit loads. */
  coldShardsMedian: number;
  coldShards90: number;
  coldBytesMedian: number;
  coldBytes90: number;
}

const sizes = [5_000, 50_000];
const quickSizes = [5_000];

/** About how many names are looked up. */
const askedNames = 500;

/** How many lookups start with nothing loaded. Each parses its shards again, which takes long if they are large. */
const coldLookups = (names: number, isQuick: boolean) => (isQuick || names > 5_000 ? 21 : 1_000);

/** Doubles a letter, drops it, or replaces a vowel, by turns. */
function misspell(text: string, turn: number): string {
  const at = 1 + (turn % Math.max(1, text.length - 2));
  const letter = text.charAt(at);
  const middle = [letter + letter, '', letter.replace(/[aeiou]/, 'a')][turn % 3] ?? letter;
  return text.slice(0, at) + middle + text.slice(at + 1);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function timed<T>(run: () => T): { result: T; time: number } {
  const start = performance.now();
  const result = run();
  return { result, time: performance.now() - start };
}

/** Whole names and last words of names, each misspelt. */
function queriesFor(names: readonly LexiconName[]): string[] {
  const step = Math.ceil(names.length / askedNames);
  return names
    .filter((_, at) => at % step === 0)
    .flatMap(({ name }, turn) => [
      misspell(name, turn),
      misspell(name.split(' ').at(-1) ?? name, turn),
    ]);
}

/** What each query loads if it is the first. */
async function coldLoads(
  shards: ReadonlyMap<string, string>,
  bytesOf: ReadonlyMap<string, number>,
  queries: readonly string[],
) {
  const loads: { shards: number; bytes: number }[] = [];
  for (const query of queries) {
    const groups: string[] = [];
    const compact = openCompactLexicon(async (group) => {
      if (shards.has(group)) groups.push(group);
      return shards.get(group);
    }, loadReadings);
    await compact.firstOf(query, 5, { mode: 'typing' });
    const bytes = groups.reduce((sum, group) => sum + (bytesOf.get(group) ?? 0), 0);
    loads.push({ shards: groups.length, bytes });
  }
  return { shards: loads.map((load) => load.shards), bytes: loads.map((load) => load.bytes) };
}

async function measure(count: number, isQuick: boolean): Promise<NamesFigures> {
  const names = sampleNames(count);
  const queries = queriesFor(names);
  const { result: lexicon, time: indexing } = timed(() => createLexicon(names));
  for (const query of queries) lexicon.lookup(query, 5);
  const times = queries.map((query) => timed(() => lexicon.lookup(query, 5)).time);

  // A tenth of the words is enough: 50,000 names take long.
  const words = [...commonWords()].filter((_, at) => count <= 5_000 || at % 10 === 0);
  const { result: shards, time: writing } = timed(() =>
    compactNames(names, words.filter(nearTest(names))),
  );
  const bytesOf = new Map(
    [...shards].map(([group, text]) => [group, gzipSync(text, { level: 9 }).length]),
  );
  const bytes = [...bytesOf.values()];
  const asked = queries.slice(0, coldLookups(count, isQuick));
  const loads = await coldLoads(shards, bytesOf, asked);
  return {
    names: count,
    indexing,
    lookupMedian: percentile(times, 0.5),
    lookup99: percentile(times, 0.99),
    writing,
    shards: shards.size,
    shardBytes: bytes.reduce((sum, size) => sum + size, 0),
    largestShard: Math.max(...bytes),
    coldShardsMedian: percentile(loads.shards, 0.5),
    coldShards90: percentile(loads.shards, 0.9),
    coldBytesMedian: percentile(loads.bytes, 0.5),
    coldBytes90: percentile(loads.bytes, 0.9),
  };
}

const rows = [
  ['indexed, ms', 'indexing', 0],
  ['a lookup, median, ms', 'lookupMedian', 2],
  ['a lookup, 99 %, ms', 'lookup99', 2],
  ['shards written, ms', 'writing', 0],
  ['shards', 'shards', 0],
  ['bytes of all shards, gzip', 'shardBytes', 0],
  ['bytes of the largest', 'largestShard', 0],
  ['a first suggestion loads, shards, median', 'coldShardsMedian', 0],
  ['a first suggestion loads, shards, 90 %', 'coldShards90', 0],
  ['a cold lookup loads, bytes, median', 'coldBytesMedian', 0],
  ['a cold lookup loads, bytes, 90 %', 'coldBytes90', 0],
] as const;

export async function benchNames({ isQuick }: Options): Promise<NamesFigures[]> {
  const figures: NamesFigures[] = [];
  for (const count of isQuick ? quickSizes : sizes) {
    figures.push(await measure(count, isQuick));
  }
  const heading = ['Names', ...figures.map(({ names }) => figure(names))];
  const lines = rows.map(([what, key, digits]) => [
    what,
    ...figures.map((one) => figure(one[key], digits)),
  ]);
  console.log(textTable([heading, ...lines]));
  return figures;
}
