import type { Name } from './name.ts';
import { nearWords } from './near-words.ts';
import { slugOf, writeShard, type Shard } from './shard.ts';
import { runsOf, spellingsOf } from './spelling.ts';
import { readWord } from '../compare/vocabulary.ts';

/** The group in whose shard a name lies: that of its telling word. */
function homeOf(name: Name): string {
  const [spelling] = spellingsOf(name, 0);
  const words = spelling?.words ?? [];
  const head = words[spelling?.head ?? -1] ?? words.find((word) => !word.weak);
  return readWord(head?.text ?? '').groups.charAt(0);
}

/**
 * The lexicon cut into files of text, one a group of first sounds, for compact-lexicon.ts to read.
 *
 * @param plainWords words never to be corrected, folded: the corpus, COMMON_WORDS. Only those that come near a
 * name are kept.
 * @returns the text of each shard by its group, a letter or digit
 */
export function compactNames(
  names: readonly Name[],
  plainWords: Iterable<string> = [],
): Map<string, string> {
  const shards = new Map<string, Shard>();
  const shardOf = (group: string): Shard => {
    const known = shards.get(group);
    if (known) return known;
    const shard: Shard = { names: [], pointers: new Map(), plainWords: new Set() };
    shards.set(group, shard);
    return shard;
  };

  // Names that look alike stand together: gzip then has less to write.
  const sorted = [...names].sort((a, b) => (slugOf(a.name) < slugOf(b.name) ? -1 : 1));
  for (const name of sorted) {
    const home = homeOf(name);
    shardOf(home).names.push(name);
    for (const { text } of spellingsOf(name, 0).flatMap(runsOf)) {
      for (const group of readWord(text).groups) {
        const { pointers } = shardOf(group);
        const homes = pointers.get(text) ?? '';
        if (group !== home && !homes.includes(home)) {
          pointers.set(text, [...homes, home].sort().join(''));
        }
      }
    }
  }

  for (const word of nearWords(names, plainWords)) {
    for (const group of readWord(word).groups) shardOf(group).plainWords.add(word);
  }
  return new Map([...shards].map(([group, shard]) => [group, writeShard(shard)]));
}
