import { gzipSync } from 'node:zlib';
import { COMMON_WORDS } from '../../src/names/common-words.ts';
import { compactNames } from '../../src/names/compact.ts';
import { openCompactLexicon } from '../../src/names/compact-lexicon.ts';
import { createLexicon } from '../../src/names/lexicon.ts';
import { sampleNames } from './sample-names.ts';

/** A letter doubled, dropped or changed for its neighbour in the alphabet, by turns. */
function misspell(text: string, turn: number): string {
  const at = 1 + (turn % Math.max(1, text.length - 2));
  const letter = text.charAt(at);
  const middle = [letter + letter, '', letter.replace(/[aeiou]/, 'a')][turn % 3] ?? letter;
  return text.slice(0, at) + middle + text.slice(at + 1);
}

function percentile(values: readonly number[], share: number): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(2);
}

/** Run with `npm run bench`: prints times and sizes. */
for (const count of [5_000, 50_000]) {
  const names = sampleNames(count);
  let start = performance.now();
  const lexicon = createLexicon(names);
  console.log(`${count} names indexed in ${(performance.now() - start).toFixed(0)} ms`);

  const queries = names
    .filter((_, at) => at % Math.ceil(count / 500) === 0)
    .flatMap(({ name }, turn) => [
      misspell(name, turn),
      misspell(name.split(' ').at(-1) ?? name, turn),
    ]);
  for (const query of queries) lexicon.lookup(query, 5);
  const times = queries.map((query) => {
    start = performance.now();
    lexicon.lookup(query, 5);
    return performance.now() - start;
  });
  console.log(`  lookup: median ${percentile(times, 0.5)} ms, 99 % ${percentile(times, 0.99)} ms`);

  start = performance.now();
  // Of 50,000 names a tenth of the words says enough.
  const words = [...COMMON_WORDS].filter((_, at) => count === 5_000 || at % 10 === 0);
  const shards = compactNames(names, words);
  const sizes = new Map(
    [...shards].map(([group, text]) => [group, gzipSync(text, { level: 9 }).length]),
  );
  const all = [...sizes.values()];
  console.log(
    `  compact: ${shards.size} shards, ${all.reduce((a, b) => a + b)} bytes gzipped, largest ${Math.max(...all)}; written in ${(performance.now() - start).toFixed(0)} ms`,
  );

  const loaded: number[] = [];
  const bytes: number[] = [];
  for (const query of queries) {
    const groups: string[] = [];
    const compact = openCompactLexicon(async (group) => {
      if (shards.has(group)) groups.push(group);
      return shards.get(group);
    });
    if (count > 5_000 && loaded.length > 20) break;
    await compact.firstOf(query, 5, { mode: 'typing' });
    loaded.push(groups.length);
    bytes.push(groups.reduce((sum, group) => sum + (sizes.get(group) ?? 0), 0));
  }
  console.log(
    `  a first suggestion loads: median ${percentile(loaded, 0.5)} shards, ${percentile(bytes, 0.5)} bytes; 90 % ${percentile(loaded, 0.9)} shards, ${percentile(bytes, 0.9)} bytes`,
  );
}
