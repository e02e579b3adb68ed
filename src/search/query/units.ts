/** A query as the units that a result should have: words, phrases, names. */
import { nameWord } from '../../names/words/index-words.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { splitWords } from '../../names/words/split-words.ts';
import type { Match } from '../../names/lexicon/match.ts';
import { weights } from './ranking.ts';
import { addHits, type Hit, type Hits, type wordSearch } from './word-hits.ts';

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

/** How far into a story, in words, the mention of a name still counts more than later. */
const early = 60;

/** The first place where words stand one after another; the first of the last word if they never do. */
function firstPlace(found: readonly (Hit | undefined)[]): number | undefined {
  const [first, ...others] = found;
  const inRow = first?.words.find((at) =>
    others.every((other, by) => other?.words.includes(at + by + 1)),
  );
  return inRow ?? found.at(-1)?.words[0];
}

/** A surname alone may be that of somebody else, unless hardly more pages have it than mention the name. */
const mostStrangers = 2;

export interface NameSearch {
  names: readonly Match[];
  /** Whether it is one word among others, which may be an everyday word as well: frost. */
  isAmongOthers: boolean;
  /** Words of the name that mean nobody else: a surname. */
  alone: readonly string[];
  /** As typed, or as corrected. */
  typed: string;
  /** The spellings of the paper. */
  written: readonly string[];
}

/** The pages that mention names, and those that have the words of their spellings. */
export async function nameHits(
  { names, typed, written, alone, isAmongOthers }: NameSearch,
  search: WordSearch,
  language: string,
): Promise<{ hits: Hits; mentions: Hits }> {
  const texts = [...new Set([typed, ...written])];
  const [mentioned, spelled] = await Promise.all([
    Promise.all(names.map(({ kind, id }) => search.exactly(nameWord(kind, id)))),
    Promise.all(
      texts.map(async (text) => {
        const words = splitWords(text, language).map((word) => search.word(word, false));
        const found = await Promise.all(words);
        const whole = found.map(({ hits, as }): Hits => (as === 'whole' ? hits : new Map()));
        return { text, whole, hits: inAll(whole) };
      }),
    ),
  ]);
  const mentions: Hits = new Map();
  for (const hits of mentioned) addHits(mentions, hits.values());
  const hits: Hits = new Map();
  for (const { as, hits: inWords } of await Promise.all(alone.map((word) => search.word(word, false)))) {
    if (as !== 'whole' || inWords.size > mentions.size + mostStrangers) continue;
    addHits(hits, inWords.values(), weights.nameWords);
  }
  // The more pages have the word without the name, the less it means the name.
  const inTyped = [...(spelled[0]?.hits.keys() ?? [])];
  const strangers = inTyped.filter((id) => !mentions.has(id)).length / Math.max(1, inTyped.length);
  const doubt = isAmongOthers ? Math.min(1, 3 * strangers) : 0;
  const ofWords = weights.nameWords + (1 - weights.nameWords) * doubt;
  for (const { hits: inWords } of spelled) {
    const others = [...inWords.values()].filter(({ id }) => !mentions.has(id));
    addHits(hits, others, ofWords);
  }
  for (const hit of mentions.values()) {
    let score = 0;
    for (const { text, whole, hits: inWords } of spelled) {
      const words = inWords.get(hit.id);
      if (!words) continue;
      const isTyped = text === typed;
      const inHeadline = isTyped ? weights.nameInHeadline : weights.otherNameInHeadline;
      const place = firstPlace(whole.map((one) => one.get(hit.id))) ?? early;
      const own =
        (words.fields.includes('title') ? inHeadline : 0) +
        (isTyped ? weights.typedSpelling : 0) +
        weights.mentionWords * words.score +
        weights.early * Math.max(0, 1 - place / early);
      score = Math.max(score, own);
    }
    const factor = (1 - weights.doubt * doubt) * (hit.fields.includes('own') ? weights.ownPage : 1);
    addHits(hits, [{ ...hit, score: factor * (weights.mention + score) }]);
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
