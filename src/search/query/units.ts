/** A query as the units that a result should have: words, phrases, names. */
import { nameWord } from '../../names/words/index-words.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { splitWords } from '../../names/words/split-words.ts';
import type { Match } from '../../names/lexicon/match.ts';
import { weights } from './ranking.ts';
import { addHits, type Hits, type wordSearch } from './word-hits.ts';

/** What a result should have. */
export interface Unit {
  /** As it is shown: as typed, unless it was corrected. */
  text: string;
  /** The numbers of the first of its pieces in the query, and how many they are. */
  from: number;
  size: number;
  hits: Hits;
  /** The names that it means; empty for words. */
  names: readonly Match[];
  /** The pages that mention each of these names. */
  mentions: Hits;
  isCorrected: boolean;
  /** Whether a result may do without it. */
  isOptional: boolean;
  isExcluded: boolean;
  /** Whether it is in no page, as far as the engine can tell. */
  isAbsent: boolean;
  /** Words to be marked, folded. */
  marks: readonly string[];
}

type WordSearch = ReturnType<typeof wordSearch>;

/** The pages that have all of some words. */
function inAll(found: readonly Hits[]): Hits {
  const [first, ...others] = found;
  const hits: Hits = new Map();
  for (const hit of first?.values() ?? []) {
    if (!others.every((other) => other.has(hit.id))) continue;
    addHits(hits, [hit]);
    let { score } = hit;
    for (const other of others) {
      const own = other.get(hit.id);
      if (own) addHits(hits, [own]);
      score += own?.score ?? 0;
    }
    const merged = hits.get(hit.id);
    if (merged) hits.set(hit.id, { ...merged, score });
  }
  return hits;
}

/** The pages that mention names, and those that have the words of their spellings. */
export async function nameHits(
  names: readonly Match[],
  texts: readonly string[],
  search: WordSearch,
  language: string,
): Promise<{ hits: Hits; mentions: Hits }> {
  const [mentioned, written] = await Promise.all([
    Promise.all(names.map(({ kind, id }) => search.exactly(nameWord(kind, id)))),
    Promise.all(
      texts.map(async (text) => {
        const words = splitWords(text, language).map((word) => search.word(word, false));
        const found = await Promise.all(words);
        return inAll(found.map(({ hits, as }) => (as === 'whole' ? hits : new Map())));
      }),
    ),
  ]);
  const mentions: Hits = new Map();
  for (const hits of mentioned) addHits(mentions, hits.values());
  const inWords: Hits = new Map();
  for (const hits of written) addHits(inWords, hits.values());
  const hits: Hits = new Map();
  for (const hit of inWords.values()) addHits(hits, [hit], weights.nameWords);
  for (const hit of mentions.values()) {
    const words = inWords.get(hit.id);
    const isAbout = words?.fields.includes('title') ?? false;
    const score =
      weights.mention +
      (isAbout ? weights.nameInHeadline : 0) +
      weights.mentionWords * (words?.score ?? 0);
    addHits(hits, [{ ...hit, score }]);
  }
  return { hits, mentions };
}

/** Words of the spellings of names that may be marked in a text. */
export function marksOf(names: readonly Match[], texts: readonly string[]): string[] {
  const words = [...texts, ...names.flatMap(({ name, aliases }) => [name, ...aliases])]
    .flatMap((text) => text.split(/[\s-]+/))
    .map(searchWord)
    .filter((word) => word.length > 2);
  return [...new Set(words)];
}
