import { analyseWord } from '../compare/analysed-word.ts';
import { chineseSize } from '../compare/chinese.ts';
import { fold, type Word } from '../compare/fold.ts';
import { transliterate } from '../compare/romanise.ts';
import { createVocabulary, type Vocabulary } from '../compare/vocabulary.ts';
import { mayBeWeak } from '../compare/weak-words.ts';
import { indexTerms } from './index-terms.ts';
import { keepCandidates, type FindCandidates } from '../compare/kept-candidates.ts';
import { isCorrection, type Match } from './match.ts';
import { parseQuery, type LookupOptions } from './parse-query.ts';
import { queryTerms } from './query-terms.ts';
import { rank } from './rank.ts';
import { readShard } from './shard.ts';
import { asTyped, hasReadings, queryVariants } from './query-variants.ts';
import { spellingsOf } from './spelling.ts';
import type { loadReadings } from '../scripts/load-readings.ts';
import { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';

/** Fetches the text of a lexicon shard; undefined if its group has none. */
type LoadShard = (group: string) => Promise<string | undefined>;

/** Loads the readings of a text in other letters than Latin (load-readings.ts). */
type LoadReadings = typeof loadReadings;

type Options = Pick<LookupOptions, 'mode' | 'typed'>;

export type CompactLexicon = ReturnType<typeof openCompactLexicon>;

/**
 * Opens the lexicon shards of `compactNames` and loads them as needed. Its answers are the same as those of a lexicon with all
 * names in one index.
 */
export function openCompactLexicon(load: LoadShard, readings: LoadReadings) {
  const opened = new Map<string, Promise<OpenShard | undefined>>();
  /** The words of the opened shards. Their places are the groups whose shards have the names. */
  const known = createVocabulary<string>();
  const open = (group: string) => {
    const shard =
      opened.get(group) ??
      load(group).then((text) => (text === undefined ? undefined : openShard(group, text, known)));
    opened.set(group, shard);
    // The next lookup tries a failed lexicon shard again.
    shard.catch(() => opened.delete(group));
    return shard;
  };
  const openAll = async (groups: Iterable<string>) =>
    (await Promise.all([...groups].map(open))).filter((shard) => !!shard);

  /** Needs the shards of all groups of the word: they have all words that it may mean. */
  const candidates = keepCandidates<string>(known.candidates);

  async function matches(words: readonly Word[], options: Options) {
    const groups = new Set(queryTerms(words).flatMap(({ text }) => [...analyseWord(text).groups]));
    const shards = await openAll(groups);
    const withShards: LookupOptions = {
      ...options,
      isKnown: known.has,
      isWord: (word) => shards.some((shard) => shard.plainWords.has(word)),
    };
    const namesIn = async (homes: Iterable<string>) =>
      (await openAll(homes)).flatMap((shard) => shard.matches(words, withShards, candidates));

    const homes = homesOf(words, candidates, withShards);
    const common = intersection(words, homes);
    const here = await namesIn(common.filter((home) => groups.has(home)));
    const rest = common.filter((home) => !groups.has(home));
    // A name with exactly these words hides those with similar ones (rank.ts): their shards need not be loaded.
    const isSimilar = (home: string) => homes.some((own) => (own.get(home) ?? 0) > 0);
    if (options.mode !== 'typing' && here.some(isCertain) && rest.every(isSimilar)) return here;
    const shared = [...here, ...(await namesIn(rest))];
    // A name that matches all words hides those that match some. Without one, names that match some
    // are wanted too.
    const whole = shared.some((match) => match.unmatched.length === 0);
    return whole ? shared : namesIn(allOf(homes));
  }

  /**
   * The names that a query may mean, the best first. Loads all lexicon shards that may have one.
   *
   * @throws if a lexicon shard cannot be loaded
   */
  async function lookup(query: string, limit: number, options: Options = {}) {
    // Some keyboards and files have letters in their parts.
    const typed = query.normalize('NFC');
    const read = hasReadings(typed)
      ? await readings(typed, { fold, transliterate, chineseSize }, (groups) =>
          openAll(groups).then(known.words),
        )
      : [];
    const found = queryVariants(typed, read).map(async ({ text, judge }) =>
      (await matches(fold(text), { ...options, typed: asTyped(text, typed) })).flatMap(
        (match) => judge(match) ?? [],
      ),
    );
    return rank((await Promise.all(found)).flat(), limit, options.mode);
  }

  /**
   * The most likely names, from as few lexicon shards as possible; some may be missing. For a reader who
   * waits: show these, then those of `lookup`.
   */
  async function firstOf(typed: string, limit: number, options: Options = {}) {
    const words = fold(typed);
    // The head word of a name is usually the last.
    const last = words.filter(({ weak }) => !weak).at(-1) ?? words.at(-1);
    const group = last && analyseWord(last.text).groups.charAt(0);
    const shard = group && (await open(group));
    if (!shard) return lookup(typed, limit, options);
    const withShard: LookupOptions = {
      ...options,
      typed,
      // Words of groups that are not loaded count as known, so that they are not corrected.
      isKnown: (word) => known.has(word) || !analyseWord(word).groups.includes(group),
      isWord: (word) => shard.plainWords.has(word),
    };
    const costs = homesOf(words, known.candidates, withShard)[words.indexOf(last)] ?? new Map();
    const least = Math.min(...costs.values());
    const likely = [...costs.keys()].filter((home) => costs.get(home) === least);
    const homes = await openAll(likely.includes(group) ? [group] : likely.slice(0, 1));
    const found = homes.flatMap((one) => one.matches(words, withShard));
    const whole = found.filter(({ unmatched }) => unmatched.length === 0);
    return whole.length > 0 ? rank(whole, limit, options.mode) : lookup(typed, limit, options);
  }

  return { lookup, firstOf };
}

type OpenShard = ReturnType<typeof openShard>;

/** @param known where the words of the group are added */
function openShard(group: string, text: string, known: Vocabulary<string>) {
  const { names, pointers, plainWords, givenNames } = readShard(text);
  const otherForms = (name: string) => givenNames.get(name) ?? [];
  for (const [word, homes] of pointers) for (const home of homes) known.add(word, home);
  const terms = names.flatMap(spellingsOf).flatMap((spelling) => indexTerms(spelling, otherForms));
  for (const word of new Set(terms.map((term) => term.text))) {
    if (analyseWord(word).groups.includes(group)) known.add(word, group);
  }
  let index: SpellingIndex | undefined;
  let own: Parameters<SpellingIndex['matches']>[2];
  return {
    /**
     * The names of this group that a query may mean. They have their own everyday words beside them.
     *
     * @param candidates finds the words of the whole lexicon that a typed word may mean; always the same function
     */
    matches(typed: readonly Word[], options: LookupOptions, candidates?: FindCandidates<unknown>) {
      // Some lexicon shards are loaded only for their pointers.
      const { matches, vocabulary } = (index ??= createSpellingIndex(names, otherForms));
      const find =
        candidates && (own ??= keepCandidates((...asked) => vocabulary.own(candidates(...asked))));
      const isWord = (word: string) => plainWords.has(word) || !!options.isWord?.(word);
      return matches(typed, { ...options, isWord }, find);
    },
    plainWords,
  };
}

/** For each typed word, the groups whose lexicon shards have names that it may mean, with the lowest cost. */
function homesOf(
  words: readonly Word[],
  candidates: FindCandidates<string>,
  options: LookupOptions,
): Map<string, number>[] {
  const homes = words.map(() => new Map<string, number>());
  for (const { term, tolerance } of parseQuery(words, options, () => false)) {
    for (const { entry, cost } of candidates(term.text, tolerance)) {
      for (const home of entry.places) {
        for (const own of homes.slice(term.from, term.from + term.size)) {
          own.set(home, Math.min(cost, own.get(home) ?? Infinity));
        }
      }
    }
  }
  return homes;
}

/** Whether the match is a name as it was typed. */
const isCertain = (match: Match) => match.unmatched.length === 0 && !isCorrection(match);

const allOf = (homes: readonly ReadonlyMap<string, number>[]) =>
  new Set(homes.flatMap((own) => [...own.keys()]));

/** The groups that all strong words have in common. */
function intersection(
  words: readonly Word[],
  homes: readonly ReadonlyMap<string, number>[],
): string[] {
  const strong = homes.filter((_, at) => words[at] !== undefined && !mayBeWeak(words[at].text));
  return [...allOf(homes)].filter((home) => strong.every((own) => own.has(home)));
}
