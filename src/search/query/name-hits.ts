/** The pages that mention names. */
import { nameWord } from '../../names/words/index-words.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { splitWords } from '../../names/words/split-words.ts';
import type { Match } from '../../names/lexicon/match.ts';
import { addHits, inAll, type Hit, type Hits } from './hits.ts';
import { phraseHits } from './phrases.ts';
import { wordsOf } from './passages.ts';
import { weights } from './ranking.ts';
import { isLatin } from './words/latin.ts';
import type { WordSearch } from './words/word-hits.ts';

/** Up to which word of a story a mention of a name counts more. */
const early = 60;

/** Up to this many mentions, stories are also found by the surname alone. */
const fewMentions = 8;

/** A surname alone may belong to somebody else, unless hardly more pages have it than mention the name. */
const mostStrangers = 2;

/** Fewer pages that have the word and do not mention the name say nothing: the build may have missed the name. */
const leastStrangers = 2;

export interface NameSearch {
  names: readonly Match[];
  /** As typed, or as corrected. */
  typed: string;
  /** The paper's spellings. */
  written: readonly string[];
  /** Finds words of the name that mean no other person: a surname. */
  alone: () => Promise<readonly string[]>;
  /** Finds the surnames of people who are typed with more. */
  surnames: () => Promise<readonly string[]>;
  /** Whether it is one word among others, which may be an everyday word as well: frost. */
  isAmongOthers: boolean;
}

/** A spelling of a name in the pages. */
interface Spelled {
  text: string;
  isTyped: boolean;
  /** The pages for each of its words. */
  words: readonly Hits[];
  /** The pages with all of them. */
  hits: Hits;
}

/** The first place where the words stand one after another; the first of the last word if they never do. */
function firstPlace(words: readonly Hits[], id: string): number {
  const [first, ...others] = words.map((hits) => hits.get(id)?.words ?? []);
  const inRow = first?.find((at) => others.every((other, by) => other.includes(at + by + 1)));
  return inRow ?? words.at(-1)?.get(id)?.words[0] ?? early;
}

/** The same pages, without words to mark or to lead to a passage. */
const withoutPlaces = (hits: Hits): Hits =>
  new Map([...hits].map(([id, hit]) => [id, { ...hit, words: [] }]));

/** Scores how much a page is about a name. @param isThing whether it is a place or an organisation */
function mentionScore({ id, fields }: Hit, spelled: readonly Spelled[], isThing: boolean): number {
  const scores = spelled.map(({ isTyped, words, hits }) => {
    const own = hits.get(id);
    if (!own) return [0, 0] as const;
    const inHeadline = isTyped ? weights.nameInHeadline : weights.otherNameInHeadline;
    const inText =
      (isTyped ? weights.typedSpelling : 0) +
      (weights.mentionWords * own.score) / words.length +
      weights.early * Math.max(0, 1 - firstPlace(words, id) / early);
    // “Town” in a headline is not Kelbridge Town.
    const isInTitle = isThing
      ? words.every((some) => some.get(id)?.fields.includes('title'))
      : own.fields.includes('title');
    return [isInTitle ? inHeadline : 0, inText] as const;
  });
  const best = (at: 0 | 1) => Math.max(0, ...scores.map((score) => score[at]));
  const factor = fields.includes('own') ? weights.ownPage : 1;
  // The headline may have another spelling than the text.
  const main = fields.includes('main') ? weights.main : 0;
  return factor * (weights.mention + main + best(0) + best(1));
}

/** Whether a page may have its words as a name: a circle of stones says nothing about Victor Stone. */
async function mayPrintName({ words, data }: Hit): Promise<boolean> {
  if (words.length === 0) return true;
  const text = wordsOf(await data());
  return words.some((at) => !/^\P{L}*\p{Ll}/u.test(text[at] ?? ''));
}

export interface NameFound {
  /** The pages that mention one of the names, and others that have the words of a spelling. */
  hits: Hits;
  /** The pages that mention each of the names. */
  mentions: readonly Hits[];
  /** The pages that have the typed words, as words. */
  plain: Hits;
  /** How likely the words are everyday words in the paper rather than the name, 0 to 1. */
  doubt: number;
}

/** Finds the pages about names. */
export async function nameHits(
  { names, typed, written, alone, surnames, isAmongOthers }: NameSearch,
  search: WordSearch,
  language: string,
): Promise<NameFound> {
  const findSpelled = async (text: string, isTyped: boolean): Promise<Spelled> => {
    const texts = splitWords(text, language);
    const words = await Promise.all(texts.map(search.whole));
    // The article of a name is on every page: “the” in The Pilot.
    const isArticle = texts.map((word) => search.isStopWord(word));
    const isKept = isArticle.every(Boolean);
    const marked = words.map((hits, at) => (isKept || !isArticle[at] ? hits : withoutPlaces(hits)));
    return { text, isTyped, words, hits: inAll(marked) };
  };
  const texts = [...new Set([typed, ...written])];
  const [mentioned, spelled, called] = await Promise.all([
    Promise.all(names.map(({ kind, id }) => search.exactly(nameWord(kind, id)))),
    Promise.all(texts.map((text) => findSpelled(text, searchWord(text) === searchWord(typed)))),
    surnames().then((some) => Promise.all(some.map((surname) => findSpelled(surname, true)))),
  ]);
  const mentions: Hits = new Map();
  for (const hits of mentioned) addHits(mentions, hits.values());
  const isStranger = ({ id }: Hit) => !mentions.has(id);
  // If many stories mention the name, those with only the surname are not missed.
  const byWord =
    mentions.size > fewMentions ? [] : await Promise.all((await alone()).map(search.whole));

  // The more pages have the word without the name, the less likely it means the name.
  const inTyped = [...(spelled[0]?.hits.values() ?? [])];
  const strangers = inTyped.filter(isStranger).length;
  const isDoubtful = isAmongOthers && strangers >= leastStrangers;
  const doubt = isDoubtful ? Math.min(1, Math.max(0, (4 * strangers) / inTyped.length - 0.7)) : 0;
  const hits: Hits = new Map();
  for (const found of byWord) {
    if (found.size > mentions.size + mostStrangers) continue;
    const missed = [...found.values()].filter(isStranger);
    const isPrinted = await Promise.all(missed.map(mayPrintName));
    addHits(
      hits,
      missed.filter((_, at) => isPrinted[at]),
      weights.nameWords,
    );
  }
  // A story by Lucy March is not about her, and the month is not a name.
  const isAuthor = names.every(({ kind }) => kind === 'authors');
  // The build knows a place by each of its names, unless something is joined to it: turkeys are not Türkiye.
  const isThing = names.every(({ kind }) => kind === 'places' || kind === 'organisations');
  for (const { hits: found, isTyped, text, words } of spelled) {
    if (isThing && mentions.size > 0 && !isTyped && isLatin(text)) continue;
    const factor = isAuthor ? 1 : weights.nameWords + (1 - weights.nameWords) * doubt;
    // A town in a story on Kelbridge is not Kelbridge Town, about which the paper has other stories.
    const others = [...found.values()].filter(isStranger);
    // A surname that was not typed may be an everyday word: king, for MLK.
    const isUntyped = !isTyped && words.length === 1 && mentions.size > 0;
    if (others.length === 0 || (isUntyped && others.length > mostStrangers)) continue;
    const inRow = mentions.size > 0 && words.length > 1 ? await phraseHits(text, search) : found;
    addHits(
      hits,
      others.filter(({ id }) => inRow.has(id)),
      factor,
    );
  }
  // A story that mentions somebody may print the surname alone, with a title: Mayor Fenwick.
  const printed = [...spelled, ...called];
  for (const hit of mentions.values()) {
    const score = isAuthor
      ? weights.byline
      : (1 - weights.doubt * doubt) * mentionScore(hit, printed, isThing);
    addHits(hits, [{ ...hit, score }]);
    // Words that were found are marked, and count in `score`.
    addHits(
      hits,
      printed.flatMap(({ hits: found }) => found.get(hit.id) ?? []),
      0,
    );
  }
  return { hits, mentions: mentioned, plain: spelled[0]?.hits ?? new Map(), doubt };
}
