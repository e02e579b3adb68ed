import { fold, type Word } from '../compare/fold.ts';
import { indexNames, rank, type NameIndex } from './lexicon.ts';
import type { Match } from './match.ts';
import { readQuery, type LookupOptions } from './query-rules.ts';
import { unitsOf } from './query.ts';
import { readShard } from './shard.ts';
import { formsOf, runsOf, spellingsOf } from './spelling.ts';
import { createVocabulary, readWord, type Vocabulary } from '../compare/vocabulary.ts';
import { mayBeWeak } from '../compare/weak-words.ts';

/** Fetches the text of one shard; undefined if there is none of that group. */
export type LoadShard = (group: string) => Promise<string | undefined>;

export interface CompactLexicon {
  lookup(typed: string, limit: number, options?: LookupOptions): Promise<Match[]>;
  /**
   * Names that are most likely meant, from as few shards as may be; others may be missing. For whoever waits for the
   * first answer and asks for all of them afterwards.
   */
  firstOf(typed: string, limit: number, options?: LookupOptions): Promise<Match[]>;
}

interface OpenShard {
  /** Built on first use: a shard may be loaded for its pointers only. */
  index(): NameIndex;
  /** The words of this group; a place's `spelling` is the code of the group whose shard has the name. */
  words: Vocabulary;
  plainWords: ReadonlySet<string>;
}

/** The lexicon read from the shards of compact.ts: the answers of createLexicon, one or two shards at a time. */
export function openCompactLexicon(load: LoadShard): CompactLexicon {
  const opened = new Map<string, Promise<OpenShard | undefined>>();
  const open = (group: string) => {
    const known =
      opened.get(group) ??
      load(group).then((text) => (text === undefined ? undefined : openShard(group, text)));
    opened.set(group, known);
    known.catch(() => opened.delete(group));
    return known;
  };
  const openAll = async (groups: Iterable<string>) =>
    (await Promise.all([...groups].map(open))).filter((shard) => shard !== undefined);

  async function findings(words: readonly Word[], options: LookupOptions) {
    const groups = new Set(unitsOf(words).flatMap(({ text }) => [...readWord(text).groups]));
    const shards = await openAll(groups);
    const told: LookupOptions = {
      ...options,
      isKnown: (word) => shards.some((shard) => shard.words.has(word)),
      isWord: (word) =>
        options.isWord?.(word) === true || shards.some((shard) => shard.plainWords.has(word)),
    };
    const find = async (homes: Iterable<string>) =>
      (await openAll(homes)).flatMap((shard) => shard.index().findings(words, told));

    const homes = homesOf(words, shards, told);
    const shared = await find(intersection(words, homes));
    // A name that all words mean hides those that only some mean; without one they count too.
    const whole = shared.some((finding) => finding.unmatched.length === 0);
    return whole ? shared : find(new Set(homes.flatMap((set) => [...set])));
  }

  async function lookup(typed: string, limit: number, options: LookupOptions = {}) {
    const found = formsOf(typed).map((form) => findings(fold(form), options));
    return rank((await Promise.all(found)).flat(), limit);
  }

  async function firstOf(typed: string, limit: number, options: LookupOptions = {}) {
    const words = fold(typed);
    // The telling word of a name mostly stands last.
    const last = words.filter(({ weak }) => !weak).at(-1) ?? words.at(-1);
    const group = last && readWord(last.text).groups.charAt(0);
    const shard = group && (await open(group));
    if (!shard) return lookup(typed, limit, options);
    const told: LookupOptions = {
      ...options,
      // Of words of other groups nothing is known yet: they are not corrected.
      isKnown: (word) => shard.words.has(word) || !readWord(word).groups.includes(group),
      isWord: (word) => options.isWord?.(word) === true || shard.plainWords.has(word),
    };
    const home = likeliestHome(words, last, shard, told);
    const homes = home === undefined ? [] : await openAll([home]);
    const found = homes.flatMap((one) => one.index().findings(words, told));
    const whole = found.filter(({ unmatched }) => unmatched.length === 0);
    return whole.length > 0 ? rank(whole, limit) : lookup(typed, limit, options);
  }

  return { lookup, firstOf };
}

/** The group in whose shard the names lie that a word most likely means. */
function likeliestHome(
  words: readonly Word[],
  word: Word,
  shard: OpenShard,
  options: LookupOptions,
): string | undefined {
  const at = words.indexOf(word);
  const found = readQuery(words, options, () => false)
    .filter(({ unit }) => unit.size === 1 && unit.from === at)
    .flatMap((part) => shard.words.candidates(part.word, part.freedom))
    .sort((a, b) => a.cost - b.cost);
  const least = found[0]?.cost;
  const places = found
    .filter(({ cost }) => cost === least)
    .flatMap(({ entry }) => entry.places.map(({ spelling }) => String.fromCharCode(spelling)));
  const own = readWord(word.text).groups.charAt(0);
  return places.includes(own) ? own : places[0];
}

function openShard(group: string, text: string): OpenShard {
  const { names, pointers, plainWords } = readShard(text);
  const words = createVocabulary();
  const add = (word: string, homes: string) => {
    for (const home of homes) words.add(word, { spelling: home.charCodeAt(0), at: 0, size: 1 });
  };
  pointers.forEach((homes, word) => add(word, homes));
  const runs = names.flatMap((name) => spellingsOf(name, 0)).flatMap(runsOf);
  for (const word of new Set(runs.map((run) => run.text))) {
    if (readWord(word).groups.includes(group)) add(word, group);
  }
  let index: NameIndex | undefined;
  return { index: () => (index ??= indexNames(names)), words, plainWords };
}

/** For each typed word, the groups in whose shards lie names that it may mean. */
function homesOf(
  words: readonly Word[],
  shards: readonly OpenShard[],
  options: LookupOptions,
): Set<string>[] {
  const homes = words.map(() => new Set<string>());
  for (const { unit, word, freedom } of readQuery(words, options, () => false)) {
    for (const { entry } of shards.flatMap((shard) => shard.words.candidates(word, freedom))) {
      for (const { spelling } of entry.places) {
        const home = String.fromCharCode(spelling);
        for (let at = 0; at < unit.size; at++) homes[unit.from + at]?.add(home);
      }
    }
  }
  return homes;
}

/** The groups that every telling word has in common. */
function intersection(words: readonly Word[], homes: readonly Set<string>[]): Set<string> {
  const telling = homes.filter((_, at) => words[at] !== undefined && !mayBeWeak(words[at].text));
  const [first = new Set<string>(homes.flatMap((set) => [...set])), ...rest] = telling;
  return rest.reduce((common, set) => new Set([...common].filter((home) => set.has(home))), first);
}
