import { analyseWord } from '../compare/analysed-word.ts';
import { givenNamesLike } from '../forms/given-names.ts';
import { indexTerms } from './index-terms.ts';
import { isPersonName, type LexiconName } from './name.ts';
import { slugOf, writeShard, type Shard } from './shard.ts';
import { spellingsOf } from './spelling.ts';
import { surnameMark } from './telling.ts';

/** The group whose lexicon shard holds a name: that of its head word. */
function homeOf(name: LexiconName): string {
  const [spelling] = spellingsOf(name);
  const words = spelling?.words ?? [];
  const head = words[spelling?.head ?? -1] ?? words.find((word) => !word.weak);
  return analyseWord(head?.text ?? '').groups.charAt(0);
}

/**
 * Splits the lexicon into lexicon shards, one a group of first sounds; `openCompactLexicon` reads them.
 *
 * @param plainWords folded words that must not be corrected: those of the corpus and of `commonWords`
 * that are similar to a name (`nearTest`).
 * @returns the text of each lexicon shard by its group, a letter or digit
 */
export function compactNames(
  names: readonly LexiconName[],
  plainWords: Iterable<string> = [],
): Map<string, string> {
  const plain = new Set(plainWords);
  const shards = new Map<string, Shard>();
  const shardOf = (group: string): Shard => {
    const known = shards.get(group);
    if (known) return known;
    const shard: Shard = {
      names: [],
      pointers: new Map(),
      plainWords: new Set(),
      givenNames: new Map(),
    };
    shards.set(group, shard);
    return shard;
  };

  // Similar names next to each other compress better.
  const sorted = [...names].sort((a, b) => (slugOf(a.name) < slugOf(b.name) ? -1 : 1));
  for (const name of sorted) {
    const home = homeOf(name);
    shardOf(home).names.push(name);
    const spellings = spellingsOf(name);
    // Whether one of its words tells a place or an organisation depends on the others.
    for (const { text } of isPersonName(name) ? [] : spellings.flatMap(({ words }) => words)) {
      if (plain.has(text)) shardOf(home).plainWords.add(text);
    }
    const terms = spellings.flatMap((spelling) =>
      indexTerms(spelling, (given) => {
        const others = givenNamesLike(given);
        if (others.length > 0) shardOf(home).givenNames.set(given, others);
        return others;
      }),
    );
    for (const { text } of terms) {
      for (const group of analyseWord(text).groups) {
        const { pointers } = shardOf(group);
        const homes = pointers.get(text) ?? '';
        if (group !== home && !homes.includes(home)) {
          pointers.set(text, [...homes, home].sort().join(''));
        }
      }
    }
  }

  for (const word of plain) {
    const { groups } = analyseWord(word.replace(surnameMark, ''));
    for (const group of groups) shardOf(group).plainWords.add(word);
  }
  return new Map([...shards].map(([group, shard]) => [group, writeShard(shard)]));
}
